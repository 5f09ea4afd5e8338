import type { CalendarDay } from '../../availability/find-free-days.ts'
import { formatDay } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'

/** One sentence for each special day of a month: "Tuesday 8 December: The lamp is relit. Thursday …" */
export function specialDaysNote(
  locale: Locale,
  days: readonly Pick<CalendarDay, 'date' | 'reason'>[],
): string {
  return days
    .flatMap(({ date, reason }) => (reason === null ? [] : [`${formatDay(locale, date)}: ${reason}.`]))
    .join(' ')
}
