import { z } from 'astro/zod'
import { parseLineInput } from '../ui/read-return-lines.ts'
import { isToken } from '#shared/token.ts'
import { digitsField, listField } from '#components/form/read-form.ts'
import { returnMessages } from '../messages/index.ts'
import type { Locale } from '#i18n/locales.ts'
import { referenceShape } from '#shared/text/reference.ts'

/** The form that requests a link: the order reference and the email address of the order. */
export function lookUpForm(locale: Locale) {
  const { lookup } = returnMessages(locale)
  const { reference, email } = lookup.errors
  return z.object({
    requestToken: z.string(reference).refine(isToken, reference).optional(),
    reference: digitsField(z.string(reference).regex(referenceShape, reference)),
    email: z.string(email).trim().max(254, email).pipe(z.email(email)),
  })
}

/** The form that confirms the reviewed return. */
export function requestForm(locale: Locale) {
  const { errors } = returnMessages(locale)
  return z.object({
    requestToken: z.string(errors.form).refine(isToken, errors.form),
    order: z.string(errors.form).refine(isToken, errors.form),
    item: listField(z.string(errors.gone).max(200, errors.gone))
      .refine((items) => items.length > 0 && items.length <= 100, errors.nothing)
      .transform((items, context) =>
        items.flatMap((item) => {
          const input = parseLineInput(item)
          if (!input) context.addIssue({ code: 'custom', message: errors.gone })
          return input ?? []
        }),
      ),
    note: z.string(errors.note).trim().max(1000, errors.note).optional(),
  })
}

/** The form that marks the parcel as sent. */
export function sentForm(locale: Locale) {
  const { errors } = returnMessages(locale)
  return z.object({
    token: z.string(errors.form),
    tracking: digitsField(
      z
        .union(
          [z.literal(''), z.string().regex(/^[\p{L}\p{N} ./-]{3,60}$/u, errors.tracking)],
          errors.tracking,
        )
        .optional(),
    ),
  })
}

/** The form that cancels the return. */
export function cancelForm(locale: Locale) {
  const { errors } = returnMessages(locale)
  return z.object({ token: z.string(errors.form) })
}
