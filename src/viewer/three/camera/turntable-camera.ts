import type { View } from '../../view/view.ts'

/** The camera of the photographs, from `spin.json`: degrees, metres. */
export interface SpinCamera {
  /** Vertical field of view. */
  readonly fov: number
  readonly elevation: number
  /** From the target, in metres. */
  readonly distance: number
  readonly target: readonly [number, number, number]
  /** The product's own turn in frame 0, counter-clockwise from above. */
  readonly startAngle: number
}

type Point = [number, number, number]

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The turntable's rotation about Y in radians. The model turns, not the camera, so the light does not move. */
export const tableRotation = (camera: SpinCamera, view: View): number =>
  radians(camera.startAngle + view.turned)

/** Turns a vector about Y. */
function aboutY([x, y, z]: readonly [number, number, number], angle: number): Point {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  return [x * cos + z * sin, y, z * cos - x * sin]
}

/** The camera's target in world coordinates. It is a point of the model and turns with it. */
export function cameraTarget(camera: SpinCamera, view: View): Point {
  const [x, y, z] = aboutY(view.pan ?? [0, 0, 0], tableRotation(camera, view))
  return [camera.target[0] + x, camera.target[1] + y, camera.target[2] + z]
}

/** The camera's position. Zoom changes the field of view, not the distance, so the camera never enters the model. */
export function eyePosition(camera: SpinCamera, view: View): Point {
  const elevation = radians(view.elevation)
  const [x, y, z] = cameraTarget(camera, view)
  return [x, y + Math.sin(elevation) * camera.distance, z + Math.cos(elevation) * camera.distance]
}

/** The width that a photograph shows at the target, in metres. */
const viewportMetres = (camera: SpinCamera) => 2 * camera.distance * Math.tan(radians(camera.fov) / 2)

/**
 * The pan after a drag by fractions of the viewport, in the model's own metres. A drag to the right moves the target to the
 * left.
 */
export function panByPointer(camera: SpinCamera, view: View, right: number, up: number): Point {
  const metres = viewportMetres(camera) * view.zoom
  const elevation = radians(view.elevation)
  const inWorld: Point = [
    -right * metres,
    -up * metres * Math.cos(elevation),
    up * metres * Math.sin(elevation),
  ]
  const [x, y, z] = aboutY(inWorld, -tableRotation(camera, view))
  const [px, py, pz] = view.pan ?? [0, 0, 0]
  return [px + x, py + y, pz + z]
}

/** The shift that centres a photograph on the view's target, in fractions of its side: right and up. */
export function photographShift(camera: SpinCamera, view: View): [right: number, up: number] {
  const elevation = radians(camera.elevation)
  const [x, y, z] = aboutY(view.pan ?? [0, 0, 0], tableRotation(camera, view))
  const side = viewportMetres(camera)
  return [-x / side, -(y * Math.cos(elevation) - z * Math.sin(elevation)) / side]
}
