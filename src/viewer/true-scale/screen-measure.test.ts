import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { card, fromMemory, measured, photographMm, readable, supposed, toRemember } from './screen-measure.ts'

test('a card that covers as much as CSS supposes says what CSS supposes', () => {
  expect(measured(card.long * supposed, card.long)).toBeCloseTo(3.7795, 4)
})

test.each([
  ['a telephone', 326, card.short, 6.04],
  ['a television', 86, card.long, 1.005],
  ['a line that a ruler reads', 300, 79.4, 3.778],
])('%s', (_, px, mm, pxPerMm) => {
  expect(measured(px, mm)).toBeCloseTo(pxPerMm, 2)
})

test.each([
  [300, 0],
  [300, -12],
  [300, NaN],
  [300, 2],
  [300, 4000],
  [Infinity, 85.6],
])('%d pixels that would be %d mm were misread', (px, mm) => {
  expect(measured(px, mm)).toBeUndefined()
})

test('whatever a line may be read as is believed, and nothing beyond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 900 }), (px) => {
      const [low, high] = readable(px)
      expect(measured(px, low)).toBeDefined()
      expect(measured(px, high)).toBeDefined()
      expect(measured(px, low - 1)).toBeUndefined()
      expect(measured(px, high + 1)).toBeUndefined()
    }),
  )
})

describe('remembered', () => {
  test('holds when the page is zoomed: twice the points a pixel are half the pixels a millimetre', () => {
    expect(fromMemory(toRemember(5, 1), 2)).toBeCloseTo(2.5)
    expect(fromMemory(toRemember(5, 3), 3)).toBeCloseTo(5)
  })

  test.each([null, '', 'wide', '0', '-4', '1e9', 'NaN'])('%j is as if nothing were', (remembered) => {
    expect(fromMemory(remembered, 1)).toBeUndefined()
  })
})

test('a photograph shows what its lens took in where the piece stands', () => {
  const camera = { fov: 90, distance: 0.1, elevation: 0, target: [0, 0, 0], startAngle: 0 } as const
  expect(photographMm({ camera })).toBeCloseTo(200)
})
