import { describe, expect, test } from 'vitest'
import { Pace } from './pace.ts'

/** Moves a piece on a machine that needs so many milliseconds for a frame at full resolution. */
function move(pace: Pace, costMs: number, frames = 60): number {
  let share = pace.share
  for (let i = 0; i < frames; i++) share = pace.moved(costMs * share ** 2)
  return share
}

describe('the pace of a moving piece', () => {
  test('a quick machine keeps every pixel', () => {
    expect(move(new Pace(), 6)).toBe(1)
  })

  test.each([40, 80, 150, 300])(
    'a machine that needs %i ms loses pixels until it keeps thirty a second',
    (cost) => {
      const share = move(new Pace(), cost)
      expect(share).toBeLessThan(1)
      expect(cost * share ** 2).toBeLessThan(1000 / 30)
    },
  )

  test('where the fewest pixels are still too many it is spent, and nowhere else', () => {
    const [able, spent] = [new Pace(), new Pace()]
    move(able, 300)
    move(spent, 600)
    expect(able.isSpent).toBe(false)
    expect(spent.isSpent).toBe(true)
  })

  test('one slow frame, such as a collection of garbage, changes nothing', () => {
    const pace = new Pace()
    move(pace, 16, 4)
    expect(pace.moved(400)).toBe(1)
    expect(pace.still(2)).toBe(2)
  })

  test('at rest it is whole again, unless that would hold up the page', () => {
    const pace = new Pace()
    move(pace, 150)
    expect(pace.atRest()).toBe(1)
    move(pace, 900)
    expect(pace.atRest()).toBeLessThan(1)
    expect(pace.still(1)).toBe(1)
  })

  test('where edges are not smoothed a still is drawn larger, as far as a moment allows', () => {
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
