import { expect, test } from 'vitest'
import { throttleEvents } from './throttle-events.ts'

test('a repeated event is passed on once in each interval, with the number of events left out', () => {
  let time = 0
  const passed: [string, number][] = []
  const handle = throttleEvents<string>(
    1000,
    (event, others) => passed.push([event, others]),
    () => time,
  )
  for (; time < 2500; time += 100) handle(`at ${time}`)
  expect(passed).toEqual([
    ['at 0', 0],
    ['at 1000', 9],
    ['at 2000', 9],
  ])
})
