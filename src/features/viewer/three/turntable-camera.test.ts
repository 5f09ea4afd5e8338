import { describe, expect, test } from 'vitest'
import { eyePosition, moveView, type SpinCamera, tableRotation } from './turntable-camera.ts'

const camera: SpinCamera = { fov: 18, elevation: 11, distance: 0.2, target: [0, 0.02, 0], startAngle: 18 }
const asPhotographed = { turned: 0, elevation: camera.elevation, zoom: 1 }

describe('the turntable camera', () => {
  test('begins where the photograph was taken', () => {
    const [x, y, z] = eyePosition(camera, asPhotographed)
    expect(Math.hypot(x, y - 0.02, z)).toBeCloseTo(0.2)
    expect((Math.asin((y - 0.02) / 0.2) * 180) / Math.PI).toBeCloseTo(11)
    expect(tableRotation(camera, asPhotographed)).toBeCloseTo((18 * Math.PI) / 180)
  })

  test('never goes under the table, over the top, or through the glass', () => {
    expect(moveView(asPhotographed, { elevation: -90 }).elevation).toBe(-4)
    expect(moveView(asPhotographed, { elevation: 500 }).elevation).toBe(78)
    expect(moveView(asPhotographed, { zoom: 0.001 }).zoom).toBe(0.35)
    expect(moveView(asPhotographed, { zoom: 100 }).zoom).toBe(1.6)
  })
})
