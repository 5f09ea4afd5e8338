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
import { forgetHold } from '../booking/page/hold-cookie.ts'
import { localePath } from '#i18n/locales.ts'
import { hold } from './appointment-hold.ts'
import { instantOf, letterShape } from './appointment-letter.ts'
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
  if (code === 'not_found') return reject({ sentence: words.errors.letter, status: 404 })
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
    schema: (locale) => letterShape(appointmentMessages(locale).errors),
    async handle(letter, { house, locale, cookies, accept, reject }) {
      const words = appointmentMessages(locale).errors
      const [boutique, types, products] = await Promise.all([
        house.content.boutique(letter.boutique, locale),
        house.content.appointmentTypes(locale),
        house.content.productCards(letter.piece, locale),
      ])
      const type = types.data.find(({ slug }) => slug === letter.visit)
      if (!boutique || !type) return reject({ sentence: words.letter })
      const advisor = boutique.data.advisors.find(({ slug }) => slug === letter.advisor)
      const speaks = boutique.data.advisors.flatMap(({ languages }) => languages as readonly string[])
      const pieces = new Set(letter.piece)
      const errors = {
        ...(letter.advisor && !advisor && { advisor: words.advisor }),
        ...(products.data.length !== pieces.size && { piece: words.pieces }),
        ...(letter.language && !speaks.includes(letter.language) && { language: words.language }),
      }
      if (Object.keys(errors).length > 0) return reject({ sentence: formMessages(locale).summary, errors })
      const booked = await bookAppointment(house, toAgenda(boutique.data, type), {
        token: letter.letter,
        start: letter.start,
        advisorId: advisor?._id ?? null,
        guest: { name: letter.name, email: letter.email, telephone: letter.telephone || null },
        partySize: letter.party,
        language: letter.language ?? null,
        note: letter.note ?? '',
        accessNeeds: [...new Set(letter.access)],
        accessNote: letter.accessNote ?? '',
        productIds: products.data.map(({ _id }) => _id),
        locale: locale.code,
      })
      if (!booked.ok) {
        const gone = advisor
          ? { advisor: words.advisorTaken }
          : { start: appointmentMessages(locale).gone.title }
        return reject({ sentence: appointmentMessages(locale).gone.title, errors: gone, status: 409 })
      }
      forgetHold(cookies, house.env.SITE_URL)
      return accept(localePath(locale, `/appointments/${letter.letter}`))
    },
  }),

  move: defineForm({
    schema: (locale) =>
      z.object({
        letter: z.string(appointmentMessages(locale).errors.letter),
        start: instantOf(appointmentMessages(locale).errors),
      }),
    async handle({ letter, start }, context) {
      const { house, locale, reject } = context
      const found = await findAppointment(house.db, letter)
      const agenda = found && (await readAgendaOf(house.content, found, locale))
      if (!agenda) return reject({ sentence: appointmentMessages(locale).errors.letter, status: 404 })
      return changed(letter, await moveAppointment(house, agenda, { token: letter, start }), context)
    },
  }),

  cancel: defineForm({
    schema: (locale) => z.object({ letter: z.string(appointmentMessages(locale).errors.letter) }),
    async handle({ letter }, context) {
      const { house, locale, reject } = context
      const found = await findAppointment(house.db, letter)
      const agenda = found && (await readAgendaOf(house.content, found, locale))
      if (!agenda) return reject({ sentence: appointmentMessages(locale).errors.letter, status: 404 })
      return changed(letter, await cancelAppointment(house, agenda, letter), context)
    },
  }),
}
