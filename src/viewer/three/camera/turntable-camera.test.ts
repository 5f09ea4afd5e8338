import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eyePosition,
  cameraTarget,
  panByPointer,
  photographShift,
  type SpinCamera,
  tableRotation,
} from './turntable-camera.ts'

const camera: SpinCamera = { fov: 18, elevation: 11, distance: 0.2, target: [0, 0.02, 0], startAngle: 18 }
const asPhotographed = { turned: 0, elevation: camera.elevation, zoom: 1 }
const angle = fc.double({ min: -720, max: 720, noNaN: true })
const metres = fc.double({ min: -0.05, max: 0.05, noNaN: true })

describe('the turntable camera', () => {
  test('starts where the photograph was taken', () => {
    const [x, y, z] = eyePosition(camera, asPhotographed)
    expect(Math.hypot(x, y - 0.02, z)).toBeCloseTo(0.2)
    expect((Math.asin((y - 0.02) / 0.2) * 180) / Math.PI).toBeCloseTo(11)
    expect(tableRotation(camera, asPhotographed)).toBeCloseTo((18 * Math.PI) / 180)
  })

  test('keeps its distance from its target at any turn', () => {
    fc.assert(
      fc.property(angle, fc.tuple(metres, metres, metres), (turned, pan) => {
        const view = { ...asPhotographed, turned, pan }
        const [at, eye] = [cameraTarget(camera, view), eyePosition(camera, view)]
        expect(Math.hypot(eye[0] - at[0], eye[1] - at[1], eye[2] - at[2])).toBeCloseTo(0.2)
        expect(Math.hypot(at[0], at[1] - 0.02, at[2])).toBeCloseTo(Math.hypot(...pan))
      }),
    )
  })

  test('moves its target to the left when the model is dragged to the right', () => {
    const pan = panByPointer(camera, asPhotographed, 0.1, 0)
    const moved = cameraTarget(camera, { ...asPhotographed, pan })
    expect(moved[0]).toBeLessThan(-0.004)
    expect(moved[1]).toBeCloseTo(0.02)
    expect(moved[2]).toBeCloseTo(0)
  })

  test('moves its target down when the model is dragged up', () => {
    const pan = panByPointer(camera, asPhotographed, 0, 0.1)
    const moved = cameraTarget(camera, { ...asPhotographed, pan })
    expect(moved[0]).toBeCloseTo(0)
    expect(moved[1]).toBeLessThan(0.016)
  })

  test('shifts a photograph by the distance of the drag, at any turn and zoom', () => {
    const share = fc.double({ min: -0.4, max: 0.4, noNaN: true })
    const nearness = fc.double({ min: 0.2, max: 1, noNaN: true })
    fc.assert(
      fc.property(angle, share, share, nearness, (turned, right, up, zoom) => {
        const view = { ...asPhotographed, turned, zoom }
        const shift = photographShift(camera, { ...view, pan: panByPointer(camera, view, right, up) })
        expect(shift[0]).toBeCloseTo(right * zoom)
        expect(shift[1]).toBeCloseTo(up * zoom)
      }),
    )
  })

  test('pans half as far at half the zoom', () => {
    const far = panByPointer(camera, asPhotographed, 0.1, 0.1)
    const near = panByPointer(camera, { ...asPhotographed, zoom: 0.5 }, 0.1, 0.1)
    expect(Math.hypot(...near)).toBeCloseTo(Math.hypot(...far) / 2)
  })
})
