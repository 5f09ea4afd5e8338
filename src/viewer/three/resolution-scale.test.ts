import { describe, expect, test } from 'vitest'
import { ResolutionScale } from './resolution-scale.ts'

/** Records a movement on a machine that needs `costMs` for a frame at full resolution. */
function move(resolution: ResolutionScale, costMs: number, frames = 60): number {
  let share = resolution.share
  for (let i = 0; i < frames; i++) share = resolution.recordFrame(costMs * share ** 2)
  return share
}

describe('the resolution of a moving model', () => {
  test('is full on a fast machine', () => {
    expect(move(new ResolutionScale(), 6)).toBe(1)
  })

  test.each([40, 80, 150, 300])(
    'is reduced to reach 30 frames per second when a full frame takes %i ms',
    (cost) => {
      const share = move(new ResolutionScale(), cost)
      expect(share).toBeLessThan(1)
      expect(cost * share ** 2).toBeLessThan(1000 / 30)
    },
  )

  test('is spent only when the lowest is still too slow', () => {
    const [able, spent] = [new ResolutionScale(), new ResolutionScale()]
    move(able, 300)
    move(spent, 600)
    expect(able.isTooSlow).toBe(false)
    expect(spent.isTooSlow).toBe(true)
  })

  test('is not changed by one slow frame, such as garbage collection', () => {
    const resolution = new ResolutionScale()
    move(resolution, 16, 4)
    expect(resolution.recordFrame(400)).toBe(1)
    expect(resolution.afterLongRest(2)).toBe(2)
  })

  test('is full again at rest, unless that frame would block the page', () => {
    const resolution = new ResolutionScale()
    move(resolution, 150)
    expect(resolution.atRest()).toBe(1)
    move(resolution, 900)
    expect(resolution.atRest()).toBeLessThan(1)
    expect(resolution.afterLongRest(1)).toBe(1)
  })

  test('is above full for a still without antialiasing, within the time limit', () => {
    const quick = new ResolutionScale()
    expect(quick.afterLongRest(1)).toBe(1)
    expect(quick.afterLongRest(2)).toBe(2)
    const slow = new ResolutionScale()
    move(slow, 300)
    expect(slow.afterLongRest(2)).toBeGreaterThan(1)
    expect(slow.afterLongRest(2)).toBeLessThan(2)
    move(slow, 3000)
    expect(slow.afterLongRest(2)).toBe(1)
  })
})
