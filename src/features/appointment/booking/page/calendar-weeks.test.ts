import { expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { firstWeekday, toWeeks, weekdayHeads } from './calendar-weeks.ts'

const november = Array.from({ length: 30 }, (_, index) => ({
  date: Temporal.PlainDate.from({ year: 2026, month: 11, day: index + 1 }),
}))

test.each([
  ['fr', 1, 6],
  ['en-us', 7, 5],
  ['fa', 6, 5],
] as const)(
  'in the locale %s the weeks of November 2026 begin on weekday %i and fill %i rows',
  (code, first, rows) => {
    expect(firstWeekday(locales[code])).toBe(first)
    const weeks = toWeeks(november, first)
    expect(weeks).toHaveLength(rows)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(weeks.flat().filter((day) => day !== null)).toEqual(november)
    const heads = weekdayHeads(first)
    for (const week of weeks) {
      week.forEach((day, column) => {
        if (day) expect(day.date.dayOfWeek).toBe(heads[column]?.dayOfWeek)
      })
    }
  },
)
