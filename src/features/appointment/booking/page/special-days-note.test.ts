import { expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { specialDaysNote } from './special-days-note.ts'

const days = [
  { date: Temporal.PlainDate.from('2026-12-08'), reason: 'The lamp is relit' },
  { date: Temporal.PlainDate.from('2026-12-09'), reason: null },
  { date: Temporal.PlainDate.from('2026-12-20'), reason: 'The last Sunday' },
]

test('the note on special days has a space between its sentences', () => {
  expect(specialDaysNote(locales.en, days)).toBe(
    'Tuesday 8 December: The lamp is relit. Sunday 20 December: The last Sunday.',
  )
})
