import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  card,
  fromStoredValue,
  measuredPxPerMm,
  photographMm,
  plausibleLengthsMm,
  defaultPxPerMm,
  toStoredValue,
} from './screen-measure.ts'

test('a card that matches its size in CSS millimetres measures the CSS resolution', () => {
  expect(measuredPxPerMm(card.long * defaultPxPerMm, card.long)).toBeCloseTo(3.7795, 4)
})

test.each([
  ['a telephone', 326, card.short, 6.04],
  ['a television', 86, card.long, 1.005],
  ['a line that a ruler reads', 300, 79.4, 3.778],
])('the resolution of the screen is measured: %s', (_, px, mm, pxPerMm) => {
  expect(measuredPxPerMm(px, mm)).toBeCloseTo(pxPerMm, 2)
})

test.each([
  [300, 0],
  [300, -12],
  [300, NaN],
  [300, 2],
  [300, 4000],
  [Infinity, 85.6],
])('a measurement of %d px as %d mm is refused', (px, mm) => {
  expect(measuredPxPerMm(px, mm)).toBeUndefined()
})

test('a line is accepted within its plausible range and refused outside it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 900 }), (px) => {
      const [low, high] = plausibleLengthsMm(px)
      expect(measuredPxPerMm(px, low)).toBeDefined()
      expect(measuredPxPerMm(px, high)).toBeDefined()
      expect(measuredPxPerMm(px, low - 1)).toBeUndefined()
      expect(measuredPxPerMm(px, high + 1)).toBeUndefined()
    }),
  )
})

describe('a stored resolution', () => {
  test('is halved in CSS pixels when the page is zoomed to twice the size', () => {
    expect(fromStoredValue(toStoredValue(5, 1), 2)).toBeCloseTo(2.5)
    expect(fromStoredValue(toStoredValue(5, 3), 3)).toBeCloseTo(5)
  })

  test.each([null, '', 'wide', '0', '-4', '1e9', 'NaN'])('is ignored when it is %j', (remembered) => {
    expect(fromStoredValue(remembered, 1)).toBeUndefined()
  })
})

test('the width of a photograph is computed from the field of view and the distance', () => {
  const camera = { fov: 90, distance: 0.1, elevation: 0, target: [0, 0, 0], startAngle: 0 } as const
  expect(photographMm({ camera })).toBeCloseTo(200)
})
