import { describe, expect, test } from 'vitest'
import { distinctDays } from './distinct-days.ts'
import { openingOrder, timeOfDay } from './opening-order.ts'
import { timeZone } from './time-zone.ts'

const accepted = true
const anError = expect.stringMatching(/^.+[.?]$/)

describe('opening hours', () => {
  test.each(['00:00', '10:00', '23:59'])('accept the time %s', (value) => {
    expect(timeOfDay(value)).toBe(true)
  })
  test.each(['24:00', '9:00', '10.00', '10:60', 'ten'])('refuse the time %s', (value) => {
    expect(timeOfDay(value)).toEqual(anError)
  })
  test('must open before they close', () => {
    expect(openingOrder({ opens: '10:00', closes: '19:00' })).toBe(true)
    expect(openingOrder({ opens: '19:00', closes: '10:00' })).toEqual(anError)
    expect(openingOrder({ opens: '10:00', closes: '10:00' })).toEqual(anError)
  })
  test('may name each day only once', () => {
    expect(distinctDays([{ days: ['monday'] }, { days: ['tuesday'] }])).toBe(true)
    expect(distinctDays([{ days: ['monday', 'tuesday'] }, { days: ['monday'] }])).toContain('monday')
  })
})

test.each([
  ['Europe/Paris', accepted],
  ['Asia/Dubai', accepted],
  ['America/New_York', accepted],
  ['Europe/Atlantis', anError],
  ['UTC', anError],
  ['CET', anError],
  ['+02:00', anError],
])('the time zone %s is checked', (zone, verdict) => {
  expect(timeZone(zone)).toEqual(verdict)
})
