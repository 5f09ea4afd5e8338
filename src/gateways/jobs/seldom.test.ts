import { expect, test } from 'vitest'
import { seldom } from './seldom.ts'

test('an event that repeats is passed on once in a while, with the number left out', () => {
  let time = 0
  const passed: [string, number][] = []
  const hear = seldom<string>(
    1000,
    (event, others) => passed.push([event, others]),
    () => time,
  )
  for (; time < 2500; time += 100) hear(`at ${time}`)
  expect(passed).toEqual([
    ['at 0', 0],
    ['at 1000', 9],
    ['at 2000', 9],
  ])
})
