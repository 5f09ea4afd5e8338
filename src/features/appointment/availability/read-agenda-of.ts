import type { Locale } from '#i18n/locales.ts'
import type { Content } from '#content/content.ts'
import type { Agenda } from './agenda.ts'
import type { Appointment } from '../visit/appointment.ts'
import { toAgenda } from './read-agenda.ts'

/**
 * The agenda of an existing appointment. If its boutique or its appointment type is no longer published, the agenda has no
 * slots, so the appointment cannot be moved, and it can be canceled until it begins.
 */
export async function readAgendaOf(
  content: Content,
  { boutiqueId, typeId, mode, timeZone }: Appointment,
  locale: Locale,
): Promise<Agenda> {
  const [card, types] = await Promise.all([
    content.boutiqueById(boutiqueId, locale),
    content.appointmentTypes(locale),
  ])
  const slug = card?.data.slug
  const boutique = slug === undefined ? null : await content.boutique(slug, locale)
  const type = types.data.find(({ _id }) => _id === typeId)
  if (boutique && type) return toAgenda(boutique.data, type)
  return {
    boutiqueId,
    hours: { timeZone, weekly: [], breaks: [], exceptions: [] },
    advisors: [],
    rules: {
      typeId,
      mode,
      durationMinutes: 60,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeHours: 0,
      horizonDays: 0,
      cancelCutoffHours: 0,
    },
  }
}
