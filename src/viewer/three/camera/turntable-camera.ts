import type { View } from '../../view/view.ts'

/** How the photographs of a piece were taken, from its spin.json: degrees, metres. */
export interface SpinCamera {
  /** Vertical field of view. */
  readonly fov: number
  readonly elevation: number
  /** From the target, in metres. */
  readonly distance: number
  readonly target: readonly [number, number, number]
  /** The piece's own turn in frame 0, counter-clockwise from above. */
  readonly startAngle: number
}

type Point = [number, number, number]

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The turntable's rotation about Y in radians: the piece turns, as it did for the photographs, so the light stays still. */
export const tableRotation = (camera: SpinCamera, view: View): number =>
  radians(camera.startAngle + view.turned)

/** Turns a vector about Y. */
function aboutY([x, y, z]: readonly [number, number, number], angle: number): Point {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return [x * cos + z * sin, y, z * cos - x * sin]
}

/** The point in the room that is looked at: of the piece, so that it turns with it. */
export function lookedAt(camera: SpinCamera, view: View): Point {
  const [x, y, z] = aboutY(view.pan ?? [0, 0, 0], tableRotation(camera, view))
  return [camera.target[0] + x, camera.target[1] + y, camera.target[2] + z]
}

/** Where the eye stands. It comes nearer as a lens does, by its field and not on foot, so it never enters the piece. */
export function eyePosition(camera: SpinCamera, view: View): Point {
  const elevation = radians(view.elevation)
  const [x, y, z] = lookedAt(camera, view)
  return [x, y + Math.sin(elevation) * camera.distance, z + Math.cos(elevation) * camera.distance]
}

/** The side of the glass as photographed, in metres of the piece. */
const glassMetres = (camera: SpinCamera) => 2 * camera.distance * Math.tan(radians(camera.fov) / 2)

/**
 * The looked-at point, in the piece's own metres, after a hand has moved the piece under the glass by shares of its side:
 * what it moves to the right comes from the left.
 */
export function panByHand(camera: SpinCamera, view: View, right: number, up: number): Point {
  const metres = glassMetres(camera) * view.zoom
  const elevation = radians(view.elevation)
  const inRoom: Point = [
    -right * metres,
    -up * metres * Math.cos(elevation),
    up * metres * Math.sin(elevation),
  ]
  const [x, y, z] = aboutY(inRoom, -tableRotation(camera, view))
  const [px, py, pz] = view.pan ?? [0, 0, 0]
  return [px + x, py + y, pz + z]
}

/** How far a photograph is moved for its looked-at point to come to the middle, in shares of its own side: right and up. */
export function photographShift(camera: SpinCamera, view: View): [right: number, up: number] {
  const elevation = radians(camera.elevation)
  const [x, y, z] = aboutY(view.pan ?? [0, 0, 0], tableRotation(camera, view))
  const side = glassMetres(camera)
  return [-x / side, -(y * Math.cos(elevation) - z * Math.sin(elevation)) / side]
}
