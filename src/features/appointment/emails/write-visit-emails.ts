import type { AppointmentEmails, VisitDetails } from './email-data.ts'
import { formatDay, formatList, formatTime } from '#i18n/format.ts'
import { localePath } from '#i18n/locales.ts'
import { writeInvitation } from '../calendar-file/write-invitation.ts'
import type {
  EmailAttachment,
  EmailContent,
  EmailContext,
  EmailTemplates,
} from '#ports/email/email-content.ts'
import { appointmentMessages } from '../messages/index.ts'

function dayAndTime({ start, timeZone }: VisitDetails, { locale }: EmailContext) {
  const zoned = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone)
  return {
    day: formatDay(locale, zoned),
    time: formatTime(locale, zoned),
  }
}

/** A delayed reminder may be sent on the day of the appointment. */
function isToday({ start, timeZone }: VisitDetails, { now }: EmailContext): boolean {
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate()
  return day(Temporal.Instant.from(start)).equals(day(now))
}

function rowsOf(visit: VisitDetails, context: EmailContext): NonNullable<EmailContent['rows']> {
  const words = appointmentMessages(context.locale).visit
  const { day, time } = dayAndTime(visit, context)
  const { boutique, advisor, pieces } = visit
  const list = formatList(context.locale, pieces)
  return [
    { label: words.when, value: words.whenText(day, time, boutique.city) },
    { label: words.where, value: [boutique.title, boutique.address] },
    ...(advisor === null ? [] : [{ label: words.who, value: advisor }]),
    ...(pieces.length === 0 ? [] : [{ label: words.laidOut, value: list }]),
  ]
}

function calendarFile(
  visit: VisitDetails,
  method: 'REQUEST' | 'CANCEL',
  context: EmailContext,
): EmailAttachment {
  return {
    filename: appointmentMessages(context.locale).ics.filename,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: writeInvitation(visit, method, context),
  }
}

const pathOf = (visit: VisitDetails, { locale }: EmailContext) =>
  localePath(locale, `/appointments/${visit.token}`)

export const appointmentEmails: EmailTemplates<AppointmentEmails> = {
  'appointment-confirmed'(visit, context) {
    const words = appointmentMessages(context.locale).mail
    return {
      subject: words.confirmedSubject(visit.boutique.city, dayAndTime(visit, context).day),
      title: words.confirmedTitle,
      paragraphs: words.confirmed(visit.guest.name, visit.boutique.city),
      rows: rowsOf(visit, context),
      action: { label: words.open, path: pathOf(visit, context) },
      attachments: [calendarFile(visit, 'REQUEST', context)],
    }
  },
  'appointment-moved'(visit, context) {
    const words = appointmentMessages(context.locale).mail
    return {
      subject: words.movedSubject(visit.boutique.city, dayAndTime(visit, context).day),
      title: words.movedTitle,
      paragraphs: words.moved(visit.guest.name, visit.boutique.city),
      rows: rowsOf(visit, context),
      action: { label: words.open, path: pathOf(visit, context) },
      attachments: [calendarFile(visit, 'REQUEST', context)],
    }
  },
  'appointment-canceled'(visit, context) {
    const words = appointmentMessages(context.locale).mail
    return {
      subject: words.canceledSubject(visit.boutique.city, dayAndTime(visit, context).day),
      title: words.canceledTitle,
      paragraphs: words.canceled(visit.guest.name, visit.boutique.city),
      action: { label: words.openCanceled, path: localePath(context.locale, '/appointments') },
      attachments: [calendarFile(visit, 'CANCEL', context)],
    }
  },
  'appointment-reminder'(visit, context) {
    const words = appointmentMessages(context.locale).mail
    const { subject, title, paragraphs } = isToday(visit, context) ? words.reminderToday : words.reminder
    return {
      subject: subject(visit.boutique.city),
      title,
      paragraphs: paragraphs(visit.guest.name, visit.boutique.city),
      rows: rowsOf(visit, context),
      action: { label: words.open, path: pathOf(visit, context) },
    }
  },
}
