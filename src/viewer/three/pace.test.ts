import { describe, expect, test } from 'vitest'
import { Pace } from './pace.ts'

/** Records a movement on a machine that needs `costMs` for a frame at full resolution. */
function move(pace: Pace, costMs: number, frames = 60): number {
  let share = pace.share
  for (let i = 0; i < frames; i++) share = pace.moved(costMs * share ** 2)
  return share
}

describe('the resolution of a moving model', () => {
  test('is full on a fast machine', () => {
    expect(move(new Pace(), 6)).toBe(1)
  })

  test.each([40, 80, 150, 300])(
    'is reduced to reach 30 frames per second when a full frame takes %i ms',
    (cost) => {
      const share = move(new Pace(), cost)
      expect(share).toBeLessThan(1)
      expect(cost * share ** 2).toBeLessThan(1000 / 30)
    },
  )

  test('is spent only when the lowest is still too slow', () => {
    const [able, spent] = [new Pace(), new Pace()]
    move(able, 300)
    move(spent, 600)
    expect(able.isSpent).toBe(false)
    expect(spent.isSpent).toBe(true)
  })

  test('is not changed by one slow frame, such as garbage collection', () => {
    const pace = new Pace()
    move(pace, 16, 4)
    expect(pace.moved(400)).toBe(1)
    expect(pace.still(2)).toBe(2)
  })

  test('is full again at rest, unless that frame would block the page', () => {
    const pace = new Pace()
    move(pace, 150)
    expect(pace.atRest()).toBe(1)
    move(pace, 900)
    expect(pace.atRest()).toBeLessThan(1)
    expect(pace.still(1)).toBe(1)
  })

  test('is above full for a still without antialiasing, within the time limit', () => {
    const quick = new Pace()
    expect(quick.still(1)).toBe(1)
    expect(quick.still(2)).toBe(2)
    const slow = new Pace()
    move(slow, 300)
    expect(slow.still(2)).toBeGreaterThan(1)
    expect(slow.still(2)).toBeLessThan(2)
    move(slow, 3000)
    expect(slow.still(2)).toBe(1)
  })
})
