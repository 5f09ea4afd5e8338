import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cameraOfNormal, cameraOfView, viewOfPoint } from './point-camera.ts'
import type { SpinCamera } from '../three/camera/turntable-camera.ts'

const spin: SpinCamera = { fov: 18, elevation: 11, distance: 0.24, target: [0, 0.03, 0], startAngle: 18 }

describe('the camera of a surface', () => {
  test.each([
    ['its front', [0, 0, 1], 0, 8],
    ['its right', [1, 0, 0], 90, 8],
    ['its back', [0, 0, -1], 180, 8],
    ['a slope to the left', [-0.5, 0.7071, 0.5], -45, 53],
    // The top has no azimuth of its own; elevation has a lower limit.
    ['its top', [0, 1, 0], 0, 62],
    ['its foot', [0, -1, 0], 0, -12],
  ] as const)('faces %s', (_, normal, azimuth, elevation) => {
    const camera = cameraOfNormal(normal)
    expect(camera.azimuth).toBeCloseTo(azimuth, 0)
    expect(camera.elevation).toBeCloseTo(elevation, 0)
  })
})

test('the view of a point centres it, and converts back to the same camera', () => {
  const degrees = fc.double({ min: -179.9, max: 180, noNaN: true })
  fc.assert(
    fc.property(degrees, fc.double({ min: -14, max: 82, noNaN: true }), (azimuth, elevation) => {
      const view = viewOfPoint(spin, [0.01, 0.05, -0.02], { azimuth, elevation, zoom: 0.4 })
      expect(view.pan).toEqual([0.01, 0.05 - 0.03, -0.02])
      const again = cameraOfView(spin, view)
      expect(Math.cos(((again.azimuth - azimuth) * Math.PI) / 180)).toBeCloseTo(1)
      expect(again).toMatchObject({ elevation, zoom: 0.4 })
    }),
  )
})
