import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inertiaDistance, isInertiaOver, velocityAtRelease } from './inertia.ts'

const speeds = fc.double({ min: -4000, max: 4000, noNaN: true })

describe('the glide after a release', () => {
  test('never reverses, never accelerates and ends within two seconds', () => {
    fc.assert(
      fc.property(speeds, fc.double({ min: 0, max: 3, noNaN: true }), (speed, seconds) => {
        const [before, after, later] = [0, 0.1, 0.2].map((more) =>
          Math.abs(inertiaDistance(speed, seconds + more)),
        )
        expect(after! - before!).toBeGreaterThanOrEqual(0)
        expect(later! - after!).toBeLessThanOrEqual(after! - before! + 1e-9)
        expect(isInertiaOver(speed, 2)).toBe(true)
      }),
    )
  })

  test('starts at the speed of the pointer', () => {
    expect(inertiaDistance(500, 0.001) / 0.001).toBeCloseTo(500, -1)
  })

  test('takes its speed from the last tenth of a second', () => {
    const samples = [
      { at: 0, x: 0, y: 0 },
      { at: 450, x: 100, y: 0 },
      { at: 500, x: 150, y: 10 },
    ]
    expect(velocityAtRelease(samples, 500)).toEqual({ x: 1000, y: 200 })
  })

  test('does not happen when the pointer had stopped before the release', () => {
    expect(velocityAtRelease([{ at: 0, x: 0, y: 0 }], 500)).toEqual({ x: 0, y: 0 })
    const nearlyStill = [
      { at: 440, x: 100, y: 0 },
      { at: 500, x: 101, y: 0 },
    ]
    expect(velocityAtRelease(nearlyStill, 500)).toEqual({ x: 0, y: 0 })
  })
})
