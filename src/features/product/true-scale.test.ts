import { expect, test } from 'vitest'
import { card, layOut } from './true-scale.ts'

test('a watch is drawn life size', () => {
  const drawing = layOut({ width: 38, height: 46, depth: 9.2 })
  expect(drawing.scale).toBe(1)
  expect(drawing.front).toMatchObject({ width: 38, height: 46 })
  expect(drawing.card).toMatchObject({ width: card.width, height: card.height })
})

test('everything stands on one line, inside the paper', () => {
  const drawing = layOut({ width: 38, height: 46, depth: 9.2 })
  const foot = (box: { y: number; height: number }) => box.y + box.height
  expect(foot(drawing.front)).toBeCloseTo(foot(drawing.card))
  expect(foot(drawing.side)).toBeCloseTo(foot(drawing.card))
  expect(drawing.card.x + drawing.card.width).toBeLessThan(drawing.width)
})

test('a large object is drawn to a scale that can be said', () => {
  const drawing = layOut({ width: 260, height: 180, depth: 120 })
  expect(drawing.scale).toBe(1 / 4)
  expect(drawing.front.width).toBe(65)
})
