import type { OpeningStatus } from './opening-status.ts'
import { formatDateTime } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { boutiqueMessages } from './messages/index.ts'

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

export function formatClock(locale: Locale, moment: Temporal.ZonedDateTime): string {
  return formatDateTime(locale, moment, clock)
}

/** “Lit until 19:00” or “Lamps at 10:00”, with the weekday when the opening is 24 hours away or more. */
export function describeOpeningStatus(
  locale: Locale,
  openingStatus: OpeningStatus,
  now: Temporal.Instant,
): string {
  const words = boutiqueMessages(locale).windows
  if (openingStatus.isOpen) return words.litUntil(formatClock(locale, openingStatus.until))
  const { from } = openingStatus
  if (!from) return words.dark
  const time = formatClock(locale, from)
  const isSoon = now.until(from.toInstant()).total('hours') < 24
  return isSoon ? words.lampsAt(time) : words.lampsOn(formatDateTime(locale, from, { weekday: 'long' }), time)
}
