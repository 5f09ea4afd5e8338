import type { SpinCamera } from '../three/camera/turntable-camera.ts'
import type { View } from './view.ts'

/** From where a point is best seen: degrees around the piece as it was made and over its horizon; 1 as photographed. */
export interface PointCamera {
  readonly azimuth: number
  readonly elevation: number
  readonly zoom: number
}

type Metres3 = readonly [number, number, number]

const degrees = (radians: number) => (radians * 180) / Math.PI
const halfTurn = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180

/** The view of a point, in the piece's own metres, from where somebody chose. */
export function viewOfPoint(spin: SpinCamera, [x, y, z]: Metres3, from: PointCamera): Required<View> {
  const [tx, ty, tz] = spin.target
  return {
    turned: -from.azimuth - spin.startAngle,
    elevation: from.elevation,
    zoom: from.zoom,
    pan: [x - tx, y - ty, z - tz],
  }
}

/** From where the piece is seen in a view. */
export const cameraOfView = (spin: SpinCamera, { turned, elevation, zoom }: View): PointCamera => ({
  azimuth: halfTurn(-turned - spin.startAngle),
  elevation,
  zoom,
})

/** Straight before a surface, a little from above where it stands upright, near enough for a detail. */
export function cameraOfNormal([x, y, z]: Metres3): PointCamera {
  const isLevel = Math.hypot(x, z) < 0.05
  const elevation = degrees(Math.atan2(y, Math.hypot(x, z)))
  return {
    azimuth: isLevel ? 0 : degrees(Math.atan2(x, z)),
    elevation: Math.max(-12, Math.min(62, elevation + 8)),
    zoom: 0.45,
  }
}
