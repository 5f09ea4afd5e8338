import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
} from 'ical-generator'
import type { VisitDetails } from '../emails/email-data.ts'
import { formatList } from '#i18n/format.ts'
import { type Locale, localePath } from '#i18n/locales.ts'
import { appointmentMessages } from '../messages/index.ts'
import { writeTimeZone } from './write-time-zone.ts'

export interface InvitationContext {
  readonly locale: Locale
  readonly siteUrl: string
  readonly houseName: string
}

/**
 * An appointment as an iTIP message (RFC 5546). Its times are local times of the boutique with a VTIMEZONE; they are in UTC
 * if a VTIMEZONE cannot express them.
 */
export function writeInvitation(
  visit: VisitDetails,
  method: 'REQUEST' | 'CANCEL',
  { locale, siteUrl, houseName }: InvitationContext,
): string {
  const words = appointmentMessages(locale).ics
  const url = new URL(localePath(locale, `/appointments/${visit.token}`), siteUrl).href
  const { boutique, advisor, pieces, guest } = visit
  const isVideo = visit.mode === 'video'
  const location = boutique.location && { lat: boutique.location.lat, lon: boutique.location.lng }
  const [start, end] = [Temporal.Instant.from(visit.start), Temporal.Instant.from(visit.end)]
  const timeZone = writeTimeZone(visit.timeZone, start, end)
  const calendar = ical({
    prodId: { company: houseName, product: 'Appointments' },
    method: ICalCalendarMethod[method],
    timezone: { name: null, generator: () => timeZone },
  })
  calendar.createEvent({
    id: `${visit.uid}@${new URL(siteUrl).hostname}`,
    sequence: visit.sequence,
    stamp: new Date(visit.stamp),
    start: start.toZonedDateTimeISO(visit.timeZone),
    end: end.toZonedDateTimeISO(visit.timeZone),
    timezone: timeZone === null ? null : visit.timeZone,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: ICalEventBusyStatus.BUSY,
    summary: isVideo ? words.summaryVideo(houseName) : words.summary(houseName, boutique.city),
    description: [
      advisor === null ? '' : words.advisor(advisor),
      pieces.length > 0 ? words.products(formatList(locale, pieces)) : '',
      `${words.link} ${url}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    location: isVideo
      ? visit.meetingUrl
      : { title: boutique.title, address: boutique.address, ...(location && { geo: location }) },
    url,
    organizer: { name: houseName, email: boutique.email },
    attendees: [
      {
        name: guest.name,
        email: guest.email,
        role: ICalAttendeeRole.REQ,
        // The guest made the booking, so no reply is needed.
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
  })
  return calendar.toString()
}
