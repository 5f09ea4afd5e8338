import type { SpinCamera } from '../three/camera/turntable-camera.ts'
import type { View } from './view.ts'

/** The camera for a point: degrees around the model's own axis and over its horizon; zoom 1 as photographed. */
export interface PointCamera {
  readonly azimuth: number
  readonly elevation: number
  readonly zoom: number
}

type Metres3 = readonly [number, number, number]

const degrees = (radians: number) => (radians * 180) / Math.PI
const halfTurn = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180

/** The view that centres a point (metres, in the model's own axes) from a chosen camera. */
export function viewOfPoint(spin: SpinCamera, [x, y, z]: Metres3, from: PointCamera): Required<View> {
  const [tx, ty, tz] = spin.target
  return {
    turned: -from.azimuth - spin.startAngle,
    elevation: from.elevation,
    zoom: from.zoom,
    pan: [x - tx, y - ty, z - tz],
  }
}

/** The camera of a view. */
export const cameraOfView = (spin: SpinCamera, { turned, elevation, zoom }: View): PointCamera => ({
  azimuth: halfTurn(-turned - spin.startAngle),
  elevation,
  zoom,
})

/** A camera in front of a surface with this normal, 8 degrees above it, zoomed to a detail. */
export function cameraOfNormal([x, y, z]: Metres3): PointCamera {
  const isLevel = Math.hypot(x, z) < 0.05
  const elevation = degrees(Math.atan2(y, Math.hypot(x, z)))
  return {
    azimuth: isLevel ? 0 : degrees(Math.atan2(x, z)),
    elevation: Math.max(-12, Math.min(62, elevation + 8)),
    zoom: 0.45,
  }
}
