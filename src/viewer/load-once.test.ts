import { expect, test } from 'vitest'
import { loadOnce } from './load-once.ts'

test('calls that overlap and later calls share one load', async () => {
  let loads = 0
  const load = loadOnce(() => Promise.resolve(++loads))
  expect(await Promise.all([load(), load()])).toEqual([1, 1])
  expect(await load()).toBe(1)
})

test('a failed load gives undefined, and the next call loads again', async () => {
  let loads = 0
  const load = loadOnce(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(loads)))
  expect(await load()).toBeUndefined()
  expect(await load()).toBe(2)
})
