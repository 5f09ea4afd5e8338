import { type Camera, Mesh, type Object3D, Raycaster, Vector3 } from 'three'
import type { Projection, SurfacePoint } from './live-piece.ts'

const raycaster = new Raycaster()

interface Sight {
  readonly piece: Object3D
  readonly camera: Camera
  readonly size: { readonly width: number; readonly height: number }
  /** A part so near to the point (in metres) is what it lies on, and hides nothing. */
  readonly skin: number
  isSeeThrough(part: Object3D): boolean
}

/** A node's place and, where it has a surface, the way that looks. */
function ofNode(node: Object3D): { at: Vector3; normal?: Vector3 } {
  const at = node.getWorldPosition(new Vector3())
  const normals = node instanceof Mesh ? node.geometry.getAttribute('normal') : undefined
  if (!normals) return { at }
  return { at, normal: new Vector3().fromBufferAttribute(normals, 0).transformDirection(node.matrixWorld) }
}

/** Where a point of the piece is seen, and whether it is. Looking for what stands before it takes a few milliseconds. */
export function projectPoint(point: string | SurfacePoint, sight: Sight): Projection | undefined {
  const { piece, camera, size } = sight
  let found: { at: Vector3; normal?: Vector3 | undefined }
  if (typeof point === 'string') {
    const node = piece.getObjectByName(point)
    if (!node) return undefined
    found = ofNode(node)
  } else {
    found = {
      at: piece.localToWorld(new Vector3(...point.position)),
      normal: point.normal && new Vector3(...point.normal).transformDirection(piece.matrixWorld),
    }
  }
  const { at, normal } = found
  const eye = camera.getWorldPosition(new Vector3())
  const toEye = eye.clone().sub(at).normalize()
  const seen = at.clone().project(camera)
  raycaster.set(eye, toEye.clone().negate())
  raycaster.far = eye.distanceTo(at) - sight.skin
  const before = raycaster
    .intersectObject(piece, true)
    .some(({ object }) => object instanceof Mesh && isShown(object) && !sight.isSeeThrough(object))
  return {
    x: ((seen.x + 1) / 2) * size.width,
    y: ((1 - seen.y) / 2) * size.height,
    isFacing: normal === undefined || normal.dot(toEye) > 0.05,
    isOccluded: before,
  }
}

function isShown(part: Object3D): boolean {
  for (let at: Object3D | null = part; at; at = at.parent) if (!at.visible) return false
  return true
}
