import { describe, expect, test } from 'vitest'
import { readBookingQuery, readCalendarQuery, stepHref } from './booking-query.ts'

const read = (query: string) => readBookingQuery(new URLSearchParams(query))

describe('the URL of a booking', () => {
  test('contains all choices', () => {
    const query = read(
      'boutique=paris&visit=hour&month=2026-11&day=2026-11-26&start=2026-11-26T16:00Z&piece=a&piece=b&piece=a',
    )
    expect(query).toMatchObject({
      boutique: 'paris',
      visit: 'hour',
      products: ['a', 'b'],
      isMalformed: false,
    })
    expect(String(query.month)).toBe('2026-11')
    expect(String(query.day)).toBe('2026-11-26')
    expect(String(query.start)).toBe('2026-11-26T16:00:00Z')
  })

  test.each(['۲۰۲۶-۱۲-۰۳', '٢٠٢٦-١٢-٠٣', '２０２６－１２－０３'])('accepts the day %s', (day) => {
    expect(String(read(`day=${encodeURIComponent(day)}`).day)).toBe('2026-12-03')
  })

  test('can be empty', () => {
    expect(read('')).toEqual({
      boutique: null,
      visit: null,
      month: null,
      day: null,
      start: null,
      products: [],
      isMalformed: false,
    })
  })

  test.each([
    'day=2026-02-30',
    'day=tomorrow',
    'day=26/11/2026',
    'day=9999-01-01',
    'month=2026-13',
    'month=x',
    'start=2026-11-26T25:00Z',
    'start=2026-11-26T16:00',
    "start=' or 1=1 --",
    'day=%00',
    'start=-271821-04-20T00:00Z',
  ])('is malformed with %s', (query) => {
    expect(read(query)).toMatchObject({ isMalformed: true })
    expect(readCalendarQuery(new URLSearchParams(query))).toMatchObject({
      month: null,
      day: null,
      start: null,
    })
  })

  test('of a step has the earlier choices and none of the later ones', () => {
    const choices = { boutique: 'paris', visit: null, piece: ['a', 'b'] }
    expect(
      stepHref('/fa/appointments', choices, { day: Temporal.PlainDate.from('2026-11-26') }, 'hour'),
    ).toBe('/fa/appointments?boutique=paris&piece=a&piece=b&day=2026-11-26#hour')
    expect(stepHref('/appointments', {}, {}, 'boutique')).toBe('/appointments#boutique')
    const start = Temporal.Instant.from('2026-11-26T16:00:00Z')
    expect(stepHref('/a', {}, { start }, 'x')).toBe('/a?start=2026-11-26T16%3A00Z#x')
  })
})
