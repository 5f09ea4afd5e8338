import { z } from 'astro/zod'
import { accessNeeds } from '../visit/appointment.ts'
import { isToken } from '#shared/token.ts'
import { digitsField, listField } from '#components/form/read-form.ts'
import type { appointmentMessages } from '../messages/index.ts'

type Errors = ReturnType<typeof appointmentMessages>['errors']

const oneLine = /^[^\n\r\t]*$/
const telephoneShape = /^[+(]?[\d() ./-]{4,38}$/
const startShape = /^20\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/

/** An instant in the format of the calendar's URL. */
export const instantOf = (words: Errors) =>
  z
    .string(words.start)
    .regex(startShape, words.start)
    .transform((text, context) => {
      try {
        return Temporal.Instant.from(text)
      } catch {
        context.addIssue({ code: 'custom', message: words.start })
        return z.NEVER
      }
    })

/** The fields of the booking form, each with its error message. */
export const bookingShape = (words: Errors) =>
  z.object({
    requestToken: z.string(words.form).refine(isToken, words.form),
    boutique: z.string(words.form).min(1, words.form).max(128, words.form),
    visit: z.string(words.form).max(128, words.form),
    start: instantOf(words),
    advisor: z.string(words.advisor).max(128, words.advisor).optional(),
    piece: listField(z.string().max(128, words.products)).refine(
      (slugs) => slugs.length <= 12,
      words.products,
    ),
    name: z.string(words.name).trim().min(1, words.name).max(120, words.nameLong).regex(oneLine, words.name),
    email: z.string(words.email).trim().max(254, words.email).pipe(z.email(words.email)),
    telephone: digitsField(
      z
        .union([z.literal(''), z.string().trim().regex(telephoneShape, words.telephone)], words.telephone)
        .optional(),
    ),
    party: digitsField(z.coerce.number(words.party).int(words.party).min(1, words.party).max(6, words.party)),
    language: z
      .string(words.language)
      .regex(/^[a-z]{2}$/, words.language)
      .optional(),
    note: z.string(words.note).trim().max(1000, words.note).optional(),
    access: listField(z.enum(accessNeeds, words.access)).refine(
      (needs) => needs.length <= accessNeeds.length,
      words.access,
    ),
    accessNote: z.string(words.accessNote).trim().max(500, words.accessNote).optional(),
    consent: z.literal('yes', words.consent),
  })
