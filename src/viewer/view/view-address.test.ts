import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readView, writeView } from './view-address.ts'

describe('a view in a URL', () => {
  test('is short, and leaves out a pan of zero', () => {
    expect(writeView({ turned: 45, elevation: 11, zoom: 1 })).toBe('1.450.110.100')
    expect(writeView({ turned: -30, elevation: -4.25, zoom: 0.35, pan: [0.0012, 0, -0.02] })).toBe(
      '1.3300.-42.35.12.0.-200',
    )
  })

  test.each([
    null,
    '',
    '2.450.110.100',
    '1.450.110',
    '1.450.110.0',
    '1.450.110.100.1',
    '1.4e2.110.100',
    '1.450.110.100<b>',
    `1.${'9'.repeat(40)}.1.1`,
  ])('is ignored when malformed: %j', (text) => {
    expect(readView(text)).toBeUndefined()
  })

  test('is read back to a tenth of a degree', () => {
    const coordinate = fc.double({ min: -0.4, max: 0.4, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 359.9, noNaN: true }),
        fc.double({ min: -14, max: 82, noNaN: true }),
        fc.double({ min: 0.12, max: 1.6, noNaN: true }),
        fc.tuple(coordinate, coordinate, coordinate),
        (turned, elevation, zoom, pan) => {
          const read = readView(writeView({ turned, elevation, zoom, pan }))
          expect(read?.turned).toBeCloseTo(turned, 0)
          expect(read?.elevation ?? 0).toBeCloseTo(elevation, 0)
          expect(read?.zoom).toBeCloseTo(zoom, 1)
          for (const axis of [0, 1, 2] as const) expect(read?.pan?.[axis]).toBeCloseTo(pan[axis], 3)
        },
      ),
    )
  })

  test('of photographs has no elevation, so a model keeps its own', () => {
    expect(readView('1.450.0.50')).toEqual({ turned: 45, zoom: 0.5, pan: [0, 0, 0] })
  })

  test('is readable even when written from numbers that are not finite', () => {
    expect(readView(writeView({ turned: NaN, elevation: Infinity, zoom: 1 }))).toBeDefined()
  })
})
