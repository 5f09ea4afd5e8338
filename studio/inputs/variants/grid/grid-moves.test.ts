import { expect, test } from 'vitest'
import { moveTo } from './grid-moves.ts'

const size = { rows: 60, columns: 11, page: 10 }
const middle = { row: 30, column: 5 }

test.each([
  ['ArrowUp', false, { row: 29, column: 5 }],
  ['ArrowDown', false, { row: 31, column: 5 }],
  ['ArrowLeft', false, { row: 30, column: 4 }],
  ['ArrowRight', false, { row: 30, column: 6 }],
  ['ArrowUp', true, { row: 0, column: 5 }],
  ['ArrowDown', true, { row: 59, column: 5 }],
  ['ArrowLeft', true, { row: 30, column: 0 }],
  ['ArrowRight', true, { row: 30, column: 10 }],
  ['Home', false, { row: 30, column: 0 }],
  ['End', false, { row: 30, column: 10 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 59, column: 10 }],
  ['PageUp', false, { row: 20, column: 5 }],
  ['PageDown', false, { row: 40, column: 5 }],
] as const)('the key %s (with Control: %s) moves the focus to %j', (key, isControl, place) => {
  expect(moveTo(middle, { key, isControl }, size)).toEqual(place)
})

test.each([
  ['ArrowUp', { row: 0, column: 0 }],
  ['ArrowLeft', { row: 0, column: 0 }],
  ['PageUp', { row: 0, column: 0 }],
])('the key %s at the first cell stays in the grid', (key, place) => {
  expect(moveTo({ row: 0, column: 0 }, { key, isControl: false }, size)).toEqual(place)
})

test.each(['ArrowDown', 'ArrowRight', 'PageDown'])('the key %s at the last cell stays in the grid', (key) => {
  const last = { row: 59, column: 10 }
  expect(moveTo(last, { key, isControl: false }, size)).toEqual(last)
})

test.each(['Tab', 'Enter', 'a', 'Escape'])('the key %s does not move the focus', (key) => {
  expect(moveTo(middle, { key, isControl: false }, size)).toBeUndefined()
})
