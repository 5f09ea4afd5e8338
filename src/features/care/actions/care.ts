import { z } from 'astro/zod'
import { careKinds, requestCare } from '../request-care.ts'
import { localePath } from '#i18n/locales.ts'
import { isToken } from '#shared/token.ts'
import { defineForm } from '#components/form/form.ts'
import { digitsField } from '#components/form/read-form.ts'
import { careMessages } from '../messages/index.ts'
import type { Locale } from '#i18n/locales.ts'

const oneLine = /^[^\n\r\t]*$/

function careForm(locale: Locale) {
  const { errors } = careMessages(locale)
  return z.object({
    requestToken: z.string(errors.form).refine(isToken, errors.form),
    kind: z.enum(careKinds, errors.kind),
    piece: z
      .string(errors.piece)
      .trim()
      .min(1, errors.piece)
      .max(200, errors.piece)
      .regex(oneLine, errors.piece),
    order: digitsField(z.string(errors.order).max(40, errors.order).regex(oneLine, errors.order).optional()),
    matter: z.string(errors.matter).trim().min(1, errors.matter).max(2000, errors.matter),
    name: z.string(errors.name).trim().min(1, errors.name).max(120, errors.name).regex(oneLine, errors.name),
    email: z.string(errors.email).trim().max(254, errors.email).pipe(z.email(errors.email)),
    consent: z.literal('yes', errors.consent),
  })
}

export const care = {
  request: defineForm({
    schema: careForm,
    async handle({ requestToken, kind, piece, order, matter, name, email }, { app, locale, accept, reject }) {
      const asked = await requestCare(app, {
        token: requestToken,
        kind,
        piece,
        orderReference: order || null,
        matter,
        name,
        email,
        locale: locale.code,
      })
      if (!asked.ok) return reject({ sentence: careMessages(locale).errors.form })
      return accept(localePath(locale, '/care?sent=yes#request'))
    },
  }),
}
