import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { degreesOf, fetchOrder, frameAfterDrag, nearestFetched, wrapFrame } from './turning.ts'

const rings = fc.integer({ min: 4, max: 72 })

describe('the frames of a turn', () => {
  test('are numbered in a ring, into which any number is wrapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), rings, (frame, frames) => {
        const wrapped = wrapFrame(frame, frames)
        expect(wrapped).toBeGreaterThanOrEqual(0)
        expect(wrapped).toBeLessThan(frames)
        expect(wrapFrame(wrapped - frame, frames)).toBe(0)
      }),
    )
  })

  test.each([
    [0, 0],
    [9, 90],
    [18, 180],
    [-9, 270],
  ])('have an angle: frame %i of 36 is at %i degrees', (frame, degrees) => {
    expect(degreesOf(frame, 36)).toBe(degrees)
  })

  test('change by half a turn for a drag over the whole width, and back for the drag back', () => {
    expect(frameAfterDrag(0, 390, 390, 36)).toBe(18)
    expect(frameAfterDrag(18, -390, 390, 36)).toBe(0)
  })

  test('are fetched quarter turns first, each once', () => {
    expect(fetchOrder(36).slice(0, 4)).toEqual([0, 9, 18, 27])
    fc.assert(
      fc.property(rings, (frames) => {
        const order = fetchOrder(frames)
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: frames }, (_, frame) => frame))
      }),
    )
  })

  test('are replaced by the nearest fetched one in either direction', () => {
    expect(nearestFetched(35, [0, 9, 18, 27], 36)).toBe(0)
    expect(nearestFetched(20, [0, 9, 18, 27], 36)).toBe(18)
    expect(nearestFetched(20, [], 36)).toBeUndefined()
  })
})
