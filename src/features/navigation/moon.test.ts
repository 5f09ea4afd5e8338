import { describe, expect, test } from 'vitest'
import { litPath, moonAt } from './moon.ts'

const at = (text: string) => moonAt(Temporal.Instant.from(text))
const minutesApart = (instant: Temporal.Instant, text: string) =>
  Math.abs(instant.until(Temporal.Instant.from(text)).total('minutes'))

// Published times of new and full moons (UTC).
describe.each([
  ['2024-01-12T00:00Z', 'full', '2024-01-25T17:54Z'],
  ['2024-03-26T00:00Z', 'new', '2024-04-08T18:21Z'],
  ['2026-08-01T00:00Z', 'new', '2026-08-12T17:37Z'],
  ['2026-11-23T18:00Z', 'full', '2026-11-24T14:53Z'],
])('after %s', (now, next, moment) => {
  test(`the next phase is “${next}” at ${moment}`, () => {
    const moon = at(now)
    expect(moon.next).toBe(next)
    expect(minutesApart(moon.nextAt, moment)).toBeLessThan(10)
  })
})

test('the moon’s phase is near 1 before and near 0 after a new moon, and near 0.5 at a full moon', () => {
  expect(at('2024-04-08T19:00Z').phase).toBeLessThan(0.01)
  expect(at('2024-01-25T17:50Z').phase).toBeCloseTo(0.5, 2)
  expect(at('2024-04-08T18:00Z').phase).toBeGreaterThan(0.99)
  expect(at('2024-04-08T19:00Z').day).toBe(1)
})

test('the moon is lit on the right while it waxes and on the left while it wanes', () => {
  expect(litPath(0.1, 15)).toBe('M0 -15A15 15 0 0 1 0 15A12.1 15 0 0 0 0 -15Z')
  expect(litPath(0.4, 15)).toBe('M0 -15A15 15 0 0 1 0 15A12.1 15 0 0 1 0 -15Z')
  expect(litPath(0.9, 15)).toBe('M0 -15A15 15 0 0 0 0 15A12.1 15 0 0 1 0 -15Z')
})
