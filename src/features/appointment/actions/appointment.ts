import { formMessages } from '#components/form/messages/index.ts'
import { searchMessages } from '#features/search/index.ts'
import { appointmentMessages } from '../messages/index.ts'
import { z } from 'astro/zod'
import { bookAppointment } from '../booking/book-appointment.ts'
import { cancelAppointment } from '../visit/cancel-appointment.ts'
import { findAppointment } from '../visit/find-appointment.ts'
import { moveAppointment } from '../visit/move-appointment.ts'
import { toAgenda } from '../availability/read-agenda.ts'
import { readAgendaOf } from '../availability/read-agenda-of.ts'
import { deleteHoldCookie } from '../booking/page/hold-cookie.ts'
import { localePath } from '#i18n/locales.ts'
import { hold } from './appointment-hold.ts'
import { instantOf, bookingShape } from './booking-form.ts'
import { defineForm, type FormContext } from '#components/form/form.ts'

/** Responds to a move or a cancellation: a redirect to the appointment, or the reason why it was refused. */
async function changed(
  token: string,
  outcome: Awaited<ReturnType<typeof moveAppointment>>,
  { accept, reject, locale }: FormContext,
) {
  if (outcome.ok) return accept(localePath(locale, `/appointments/${token}`))
  const { code } = outcome.refusal
  const words = appointmentMessages(locale)
  if (code === 'hour_taken') return reject({ sentence: words.gone.title, status: 409 })
  if (code === 'not_found') return reject({ sentence: words.errors.form, status: 404 })
  return reject({ sentence: words.visit.cannotChange[code], status: 409 })
}

export const appointment = {
  hold,

  /** Renders the booking form again with the found products and all submitted values. */
  seek: defineForm({
    schema: (locale) => z.object({ seek: z.string().max(100, searchMessages(locale).tooLong).optional() }),
    handle: (_, { show }) => Promise.resolve(show()),
  }),

  book: defineForm({
    schema: (locale) => bookingShape(appointmentMessages(locale).errors),
    async handle(form, { app, locale, cookies, accept, reject }) {
      const words = appointmentMessages(locale).errors
      const [boutique, types, products] = await Promise.all([
        app.content.boutique(form.boutique, locale),
        app.content.appointmentTypes(locale),
        app.content.productCards(form.piece, locale),
      ])
      const type = types.data.find(({ slug }) => slug === form.visit)
      if (!boutique || !type) return reject({ sentence: words.form })
      const advisor = boutique.data.advisors.find(({ slug }) => slug === form.advisor)
      const speaks = boutique.data.advisors.flatMap(({ languages }) => languages as readonly string[])
      const chosen = new Set(form.piece)
      const errors = {
        ...(form.advisor && !advisor && { advisor: words.advisor }),
        ...(products.data.length !== chosen.size && { piece: words.products }),
        ...(form.language && !speaks.includes(form.language) && { language: words.language }),
      }
      if (Object.keys(errors).length > 0) return reject({ sentence: formMessages(locale).summary, errors })
      const booked = await bookAppointment(app, toAgenda(boutique.data, type), {
        token: form.requestToken,
        start: form.start,
        advisorId: advisor?._id ?? null,
        guest: { name: form.name, email: form.email, telephone: form.telephone || null },
        partySize: form.party,
        language: form.language ?? null,
        note: form.note ?? '',
        accessNeeds: [...new Set(form.access)],
        accessNote: form.accessNote ?? '',
        productIds: products.data.map(({ _id }) => _id),
        locale: locale.code,
      })
      if (!booked.ok) {
        const gone = advisor
          ? { advisor: words.advisorTaken }
          : { start: appointmentMessages(locale).gone.title }
        return reject({ sentence: appointmentMessages(locale).gone.title, errors: gone, status: 409 })
      }
      deleteHoldCookie(cookies, app.env.SITE_URL)
      return accept(localePath(locale, `/appointments/${form.requestToken}`))
    },
  }),

  move: defineForm({
    schema: (locale) =>
      z.object({
        token: z.string(appointmentMessages(locale).errors.form),
        start: instantOf(appointmentMessages(locale).errors),
      }),
    async handle({ token, start }, context) {
      const { app, locale, reject } = context
      const found = await findAppointment(app.db, token)
      const agenda = found && (await readAgendaOf(app.content, found, locale))
      if (!agenda) return reject({ sentence: appointmentMessages(locale).errors.form, status: 404 })
      return changed(token, await moveAppointment(app, agenda, { token, start }), context)
    },
  }),

  cancel: defineForm({
    schema: (locale) => z.object({ token: z.string(appointmentMessages(locale).errors.form) }),
    async handle({ token }, context) {
      const { app, locale, reject } = context
      const found = await findAppointment(app.db, token)
      const agenda = found && (await readAgendaOf(app.content, found, locale))
      if (!agenda) return reject({ sentence: appointmentMessages(locale).errors.form, status: 404 })
      return changed(token, await cancelAppointment(app, agenda, token), context)
    },
  }),
}
