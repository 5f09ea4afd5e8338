import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseSpans, readWeek, spansError, type WeeklyHours, writeSpans, writeWeek } from './week-hours.ts'

interface Boutique {
  _id: string
  _type: string
  openingHours: WeeklyHours[]
  breaks?: WeeklyHours[]
}

const boutiques = readFileSync(join(import.meta.dirname, '../seed/data.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"_type":"boutique"'))
  .map((line) => JSON.parse(line) as Boutique)
  .filter(({ _type }) => _type === 'boutique')

describe('the week of a boutique', () => {
  test('shows the hours of a day without its break', () => {
    const week = readWeek(
      [{ days: ['monday', 'tuesday'], opens: '10:00', closes: '19:00' }],
      [{ days: ['monday'], opens: '13:00', closes: '14:00' }],
    )
    expect(writeSpans(week.monday)).toBe('10:00–13:00, 14:00–19:00')
    expect(writeSpans(week.tuesday)).toBe('10:00–19:00')
    expect(writeSpans(week.sunday)).toBe('Closed')
  })

  test('is stored as opening hours and breaks, each once for the days that share it', () => {
    const shared = parseSpans('10-13, 14-19') ?? []
    const { hours, breaks } = writeWeek({ ...readWeek(), monday: shared, friday: shared })
    expect(hours).toMatchObject([{ days: ['monday', 'friday'], opens: '10:00', closes: '19:00' }])
    expect(breaks).toMatchObject([{ days: ['monday', 'friday'], opens: '13:00', closes: '14:00' }])
  })

  test.each(boutiques.map((boutique) => [boutique._id, boutique] as const))(
    'of %s is the same after it is stored and read again',
    (_, { openingHours, breaks }) => {
      const week = readWeek(openingHours, breaks)
      const stored = writeWeek(week)
      expect(readWeek(stored.hours, stored.breaks)).toEqual(week)
      expect(stored.hours.flatMap(({ days }) => days)).toHaveLength(
        openingHours.flatMap(({ days = [] }) => days).length,
      )
    },
  )
})

test.each([
  ['10:00–13:00, 14:00–19:00', '10:00–13:00, 14:00–19:00'],
  ['10-13 and 14.30-19', '10:00–13:00, 14:30–19:00'],
  ['10 h – 13 h 30', '10:00–13:30'],
  ['9:00-9:30', '09:00–09:30'],
])('the text “%s” is read as %s', (text, spans) => {
  expect(writeSpans(parseSpans(text) ?? [])).toBe(spans)
})

test.each(['', 'closed', '10:00', '10:00–13:00, 14:00', '19:00–10:00', '25:00–26:00'])(
  'the text “%s” is not read as hours',
  (text) => {
    expect(parseSpans(text)).toBeUndefined()
  },
)

test('a day whose hours are incomplete, run backwards or overlap cannot be stored', () => {
  expect(spansError([{ opens: '10:00', closes: '' }])).toBe('From when, until when?')
  expect(spansError([{ opens: '12:00', closes: '10:00' }])).toMatch(/before it opens/)
  const overlapping = [
    { opens: '10:00', closes: '13:00' },
    { opens: '12:00', closes: '19:00' },
  ]
  expect(spansError(overlapping)).toMatch(/has closed at 13:00/)
  expect(spansError([])).toBeUndefined()
})
