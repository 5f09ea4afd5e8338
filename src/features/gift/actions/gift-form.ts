import { giftMessages } from '../messages/index.ts'
import { engravingMessages, nameCharacters } from '#features/engraving/index.ts'
import { z } from 'astro/zod'
import type { Locale } from '#i18n/locales.ts'
import { formatNumber } from '#i18n/format.ts'
import type { GiftField, GiftProblem, GiftProblems } from '../rules/check-gift.ts'
import { listField } from '#components/form/read-form.ts'

const uuid = z.guid()
const text = z.string().default('')

/** The schema of the gift form. `checkGift` validates the value of each field. */
export const composeForm = (locale: Locale) =>
  z.object({
    gift: uuid.optional(),
    line: listField(uuid).refine((lines) => lines.length > 0, giftMessages(locale).errors.items),
    box: text,
    paper: text,
    ribbon: text,
    seal: text,
    sealInitials: text,
    cardMessage: text,
    recipientName: text,
    line1: text,
    line2: text,
    city: text,
    state: text,
    postalCode: text,
    country: text,
    deliverNotBefore: text,
    isPriceHidden: z
      .literal('yes')
      .optional()
      .transform((value) => value === 'yes'),
  })

export const discardForm = () => z.object({ gift: uuid })

function sentenceOf(field: GiftField, { fault, detail = '' }: GiftProblem, locale: Locale): string {
  const { errors } = giftMessages(locale)
  const missing: Partial<Record<GiftField, string>> = errors.missing
  switch (fault) {
    case 'not_offered':
      return errors.notOffered
    case 'missing':
      return missing[field] ?? errors.notOffered
    case 'too_long':
      return errors.tooLong(formatNumber(locale, Number(detail)))
    case 'unwritable': {
      const signs = nameCharacters(detail.split(' '), engravingMessages(locale).signs, locale.tag)
      return field === 'sealInitials' ? errors.unsealable(signs) : errors.unwritable(signs)
    }
    case 'not_a_postcode':
      return errors.notAPostcode(detail)
    case 'not_delivered_to':
      return errors.notDelivered
    case 'not_a_date':
      return errors.notADate
    case 'too_soon':
      return errors.tooSoon
    case 'too_late':
      return errors.tooLate
  }
}

/** One error message for each field, in the language of the page. */
export function sentencesFor(problems: GiftProblems, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [
      field,
      sentenceOf(field as GiftField, problem, locale),
    ]),
  )
}
