import { expect, test } from 'vitest'
import { pinRadius, placePin } from './place-pin.ts'

const viewport = { width: 400, height: 300 }

test('a pin within the viewport is placed on its point', () => {
  expect(placePin({ x: 120, y: 80 }, viewport)).toEqual({ x: 120, y: 80, isBeyond: false })
})

test.each([
  [
    { x: -50, y: 80 },
    { x: pinRadius, y: 80 },
  ],
  [
    { x: 900, y: 400 },
    { x: 400 - pinRadius, y: 300 - pinRadius },
  ],
  [
    { x: 200, y: 299 },
    { x: 200, y: 300 - pinRadius },
  ],
  [
    { x: NaN, y: 80 },
    { x: 200, y: 80 },
  ],
])('the pin of a point outside the viewport is placed at the edge: %j', (point, place) => {
  expect(placePin(point, viewport)).toEqual({ ...place, isBeyond: true })
})
