import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interpolateViews, clampView, changeView, wrapDegrees, viewBounds } from './view.ts'

const bounds = viewBounds(0.06)
const asPhotographed = { turned: 0, elevation: 11, zoom: 1 }
const any = fc.double({ noNaN: true, min: -1e4, max: 1e4 })

describe('a view', () => {
  test('stays within its bounds for any input', () => {
    fc.assert(
      fc.property(any, any, any, fc.tuple(any, any, any), (turned, elevation, zoom, pan) => {
        const view = clampView(changeView(asPhotographed, { turned, elevation, zoom, pan }), bounds)
        expect(view.elevation).toBeGreaterThanOrEqual(bounds.elevation[0])
        expect(view.elevation).toBeLessThanOrEqual(bounds.elevation[1])
        expect(view.zoom).toBeGreaterThanOrEqual(bounds.zoom[0])
        expect(view.zoom).toBeLessThanOrEqual(bounds.zoom[1])
        expect(Math.hypot(...view.pan!)).toBeLessThanOrEqual(bounds.pan * (1 + 1e-9))
      }),
    )
  })

  test('keeps its value where a change is not a finite number', () => {
    expect(changeView(asPhotographed, { turned: NaN, zoom: Infinity, pan: [0, NaN, 0] })).toEqual({
      ...asPhotographed,
      pan: [0, 0, 0],
    })
  })

  test('is interpolated in the shorter direction and ends at its target', () => {
    const from = { ...asPhotographed, turned: 350 }
    const to = { turned: 10, elevation: 40, zoom: 0.25, pan: [0.01, 0, 0] as const }
    expect(interpolateViews(from, to, 0.5).turned).toBeCloseTo(360)
    expect(interpolateViews(from, to, 0.5).zoom).toBeCloseTo(0.5)
    fc.assert(
      fc.property(any, any, (a, b) => {
        const end = interpolateViews({ ...from, turned: a }, { ...to, turned: b }, 1)
        const apart = wrapDegrees(end.turned - b)
        expect(Math.min(apart, 360 - apart)).toBeLessThan(1e-6)
        expect(Math.abs(end.turned - a)).toBeLessThanOrEqual(180 + 1e-6)
      }),
    )
  })
})
