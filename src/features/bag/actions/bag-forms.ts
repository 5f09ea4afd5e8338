import { z } from 'astro/zod'
import { maxQuantityOfLine } from '../bag.ts'
import { digitsField } from '#components/form/read-form.ts'
import { bagMessages } from '../messages/index.ts'
import type { Locale } from '#i18n/locales.ts'
import { uuidShape } from '#shared/uuid.ts'

const sku = (sentence: string) => z.string(sentence).regex(/^[A-Z0-9][A-Z0-9-]{1,63}$/, sentence)

/** An integer in the digits of any script; other number formats are rejected. */
const quantity = (least: number, sentence: string) =>
  digitsField(
    z
      .string(sentence)
      .regex(/^\d{1,2}$/, sentence)
      .transform(Number)
      .refine((count) => count >= least && count <= maxQuantityOfLine, sentence),
  )

/** The form of a product page: SKU, engraving and optional quantity. */
export function addForm(locale: Locale) {
  const { errors } = bagMessages(locale)
  return z.object({
    sku: sku(errors.item),
    quantity: quantity(1, errors.quantity).optional(),
    engraving: z
      .string(errors.engraving_unwritable(''))
      .max(2000, errors.engraving_too_long('2000'))
      .optional(),
    face: z.string(errors.item).max(20, errors.item).optional(),
  })
}

/** The form of a line in the bag: its quantity, or the button that removes it. */
export function changeForm(locale: Locale) {
  const { errors } = bagMessages(locale)
  return z.object({
    line: z.string(errors.no_such_line).regex(uuidShape, errors.no_such_line),
    quantity: quantity(0, errors.quantity),
    out: z.literal('yes', errors.quantity).optional(),
  })
}
