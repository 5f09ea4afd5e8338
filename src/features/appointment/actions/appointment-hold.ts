import { appointmentMessages } from '../messages/index.ts'
import { holdSlot } from '../booking/hold-slot.ts'
import { toAgenda } from '../availability/read-agenda.ts'
import { readBookingQuery, stepHref } from '../booking/page/booking-query.ts'
import { setHoldCookie, readHoldToken } from '../booking/page/hold-cookie.ts'
import { localePath } from '#i18n/locales.ts'
import { newToken } from '#shared/token.ts'
import { bookingShape } from './booking-form.ts'
import { defineForm } from '#components/form/form.ts'

/** The form that chooses a slot. It holds the slot and redirects to the booking form, with all earlier choices. */
export const hold = defineForm({
  schema: (locale) =>
    bookingShape(appointmentMessages(locale).errors).pick({ boutique: true, visit: true, start: true }),
  hiddenFields: ['boutique', 'visit', 'start'],
  async handle({ boutique: slug, visit, start }, { app, locale, cookies, url, accept, reject }) {
    const [boutique, types] = await Promise.all([
      app.content.boutique(slug, locale),
      app.content.appointmentTypes(locale),
    ])
    const type = types.data.find((known) => known.slug === visit)
    if (!boutique || !type) return reject({ sentence: appointmentMessages(locale).errors.form })
    const agenda = toAgenda(boutique.data, type)
    const holdFor = async (token: string) => {
      const held = await holdSlot(app, agenda, { token, start, advisorId: null, locale: locale.code })
      return { token, held }
    }
    let { token, held } = await holdFor(readHoldToken(cookies, app.env.SITE_URL) ?? newToken())
    // The hold in the cookie was booked in another window, so this is a new hold.
    if (!held.ok && held.refusal.code === 'already_sent') ({ token, held } = await holdFor(newToken()))
    if (!held.ok && held.refusal.code === 'hour_taken')
      return reject({ sentence: appointmentMessages(locale).gone.title, status: 409 })
    if (held.ok) setHoldCookie(cookies, token, app.env.SITE_URL)
    const { products: piece } = readBookingQuery(url.searchParams)
    const path = localePath(locale, '/appointments')
    return accept(stepHref(path, { boutique: slug, visit, piece }, { start }, held.ok ? 'kept' : 'products'))
  },
})
