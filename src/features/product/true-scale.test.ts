import { expect, test } from 'vitest'
import { createScaleDrawing } from './true-scale.ts'

test('a watch is drawn at real size, on a sheet that fits a phone', () => {
  const drawing = createScaleDrawing({ width: 38, height: 46, depth: 9.2 })
  expect(drawing.scale).toBe(1)
  expect(drawing.front).toEqual({ width: 38, height: 46 })
  expect(drawing.side).toEqual({ width: 9.2, height: 46 })
  expect(drawing.width).toBeLessThan(92)
})

test('the side view does not overlap the front view and stays on the sheet', () => {
  const drawing = createScaleDrawing({ width: 38, height: 46, depth: 9.2 })
  expect(drawing.offset).toBeGreaterThan(drawing.front.width)
  expect(drawing.offset + drawing.side.width).toBeLessThan(drawing.width)
})

test.each([
  [{ width: 260, height: 180, depth: 120 }, 1 / 3],
  [{ width: 12, height: 139, depth: 12 }, 1],
  [{ width: 900, height: 900, depth: 1 }, 1 / 8],
])('the scale of %j is %d', (size, scale) => {
  expect(createScaleDrawing(size).scale).toBe(scale)
})
