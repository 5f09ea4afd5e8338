import { expect, test } from 'vitest'
import { shownStatusAt } from './update-opening-status.ts'

const spans = [
  [100, 200, 'Lamps at 10:00', 'Lit until 19:00'],
  [300, 400, 'Lamps on Tuesday at 10:00', 'Lit until 16:00'],
] as const

test.each([
  [50, false, 'Lamps at 10:00'],
  [100, true, 'Lit until 19:00'],
  [200, false, 'Lamps on Tuesday at 10:00'],
  [399, true, 'Lit until 16:00'],
  [400, false, undefined],
])('at %i ms a row has the open state %s and the status “%s”', (now, isOpen, text) => {
  expect(shownStatusAt(spans, now)).toEqual({ isOpen, text })
})
