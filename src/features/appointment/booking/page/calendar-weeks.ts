import type { Locale } from '#i18n/locales.ts'

const saturday = 6
const sunday = 7

/** The first weekday of a locale, from 1 (Monday) to 7. */
export function firstWeekday({ code }: Pick<Locale, 'code'>): number {
  if (code === 'en-us') return sunday
  return code === 'fa' ? saturday : 1
}

/** The days of a month in rows of seven, with `null` for days of other months. */
export function toWeeks<Day extends { readonly date: Temporal.PlainDate }>(
  days: readonly Day[],
  first: number,
): readonly (readonly (Day | null)[])[] {
  const lead = days[0] ? (days[0].date.dayOfWeek - first + 7) % 7 : 0
  const cells: (Day | null)[] = [...Array.from({ length: lead }, () => null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** Seven dates whose weekday names are the column headers of the table. */
export function weekdayHeads(first: number): readonly Temporal.PlainDate[] {
  // 5 January 2026 is a Monday.
  const monday = Temporal.PlainDate.from('2026-01-05')
  return Array.from({ length: 7 }, (_, index) => monday.add({ days: (first - 1 + index) % 7 }))
}
