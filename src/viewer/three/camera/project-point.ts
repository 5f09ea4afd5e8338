import { type Camera, Mesh, type Object3D, Raycaster, Vector3 } from 'three'
import type { ModelScene, SurfacePoint } from '../live-model.ts'

/** A point of the model in world coordinates. */
export interface WorldPoint {
  readonly at: Vector3
  /** The surface's normal; undefined for a node, which has no surface. */
  readonly normal: Vector3 | undefined
}

const raycaster = new Raycaster()

/** World coordinates of a point, given by a node's name or in the model's own metres. Undefined for an unknown node. */
export function worldPointOf(point: string | SurfacePoint, model: Object3D): WorldPoint | undefined {
  if (typeof point !== 'string') {
    return {
      at: model.localToWorld(new Vector3(...point.position)),
      normal: point.normal && new Vector3(...point.normal).transformDirection(model.matrixWorld),
    }
  }
  const node = model.getObjectByName(point)
  return node && { at: node.getWorldPosition(new Vector3()), normal: undefined }
}

/**
 * Attaches a point to the part it lies on, so that it follows that part's animations. Must be called before anything has
 * moved. Returns a function for the current world coordinates.
 */
export function attachPoint(
  point: string | SurfacePoint,
  { model, surfaceTolerance }: ModelScene,
): () => WorldPoint | undefined {
  const first = worldPointOf(point, model)
  const normal = first?.normal
  if (!first || !normal) return () => worldPointOf(point, model)
  raycaster.set(first.at.clone().addScaledVector(normal, surfaceTolerance), normal.clone().negate())
  raycaster.far = surfaceTolerance * 2
  const part = raycaster.intersectObject(model, true)[0]?.object ?? model
  const [at, towards] = [
    part.worldToLocal(first.at),
    normal.transformDirection(part.matrixWorld.clone().invert()),
  ]
  return () => ({
    at: part.localToWorld(at.clone()),
    normal: towards.clone().transformDirection(part.matrixWorld),
  })
}

/** A point's place on a glass of this size, in CSS pixels from its left and its top. */
export function projectPoint(
  { at }: WorldPoint,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): { x: number; y: number } {
  const seen = at.clone().project(camera)
  return { x: ((seen.x + 1) / 2) * size.width, y: ((1 - seen.y) / 2) * size.height }
}

/** Whether a point's surface faces away, or another part is in front of it. Takes a few milliseconds. */
export function isHidden(
  { at, normal }: WorldPoint,
  { model, camera, surfaceTolerance, isTransparent }: ModelScene,
): boolean {
  const eye = camera.getWorldPosition(new Vector3())
  const toEye = eye.clone().sub(at).normalize()
  if (normal && normal.dot(toEye) < 0.05) return true
  raycaster.set(eye, toEye.negate())
  raycaster.far = eye.distanceTo(at) - surfaceTolerance
  return raycaster
    .intersectObject(model, true)
    .some(({ object }) => isShown(object) && !isTransparent(object.name))
}

/** The surface point at a place in the viewport (fractions from its left and its top), on solid and transparent parts alike. */
export function pickPoint(
  x: number,
  y: number,
  { model, camera }: ModelScene,
): { position: [number, number, number]; normal: [number, number, number] } | undefined {
  const eye = camera.getWorldPosition(new Vector3())
  const way = new Vector3(x * 2 - 1, 1 - y * 2, 0.5).unproject(camera).sub(eye).normalize()
  raycaster.set(eye, way)
  raycaster.far = Infinity
  const hit = raycaster
    .intersectObject(model, true)
    .find(({ object, face }) => face && isShown(object) && !object.name.startsWith('engrave_'))
  if (!hit?.face) return undefined
  const normal = hit.face.normal.clone().transformDirection(hit.object.matrixWorld)
  const own = normal.transformDirection(model.matrixWorld.clone().invert())
  // On the back of a double-sided surface the normal is turned towards the camera.
  if (own.dot(way.transformDirection(model.matrixWorld.clone().invert())) > 0) own.negate()
  return { position: model.worldToLocal(hit.point.clone()).toArray(), normal: own.toArray() }
}

function isShown(part: Object3D): boolean {
  if (!(part instanceof Mesh)) return false
  for (let at: Object3D | null = part; at; at = at.parent) if (!at.visible) return false
  return true
}
