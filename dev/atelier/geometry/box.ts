import { BoxGeometry, MathUtils, Vector3 } from 'three'
import type { BufferAttribute, BufferGeometry } from 'three'

/**
 * A box with round edges: faces are flat-shaded, edges are arcs with exact normals. Centred on the origin, with UVs in
 * millimetres for each face.
 */
export function roundedBox(
  width: number,
  height: number,
  depth: number,
  radius: number,
  steps = 4,
): BufferGeometry {
  const cells = 2 * steps + 2
  const geometry = new BoxGeometry(width, height, depth, cells, cells, cells)
  const position = geometry.getAttribute('position') as BufferAttribute
  const normal = geometry.getAttribute('normal') as BufferAttribute
  const uv = geometry.getAttribute('uv') as BufferAttribute
  const [point, core, face, out] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()]

  /** Maps an even grid line to the arcs at both ends; the middle line does not move. */
  const place = (value: number, full: number): number => {
    const i = Math.round((value / full + 0.5) * cells)
    if (i <= steps) return -full / 2 + radius - radius * Math.tan((Math.PI / 4) * (1 - i / steps))
    if (i >= cells - steps)
      return full / 2 - radius + radius * Math.tan((Math.PI / 4) * (1 - (cells - i) / steps))
    return 0
  }
  const inside = (value: number, full: number): number =>
    MathUtils.clamp(value, -full / 2 + radius, full / 2 - radius)

  for (let i = 0; i < position.count; i++) {
    face.fromBufferAttribute(normal, i)
    point.fromBufferAttribute(position, i)
    point.set(place(point.x, width), place(point.y, height), place(point.z, depth))
    core.set(inside(point.x, width), inside(point.y, height), inside(point.z, depth))
    out.copy(point).sub(core)
    if (out.lengthSq() < 1e-12) out.copy(face)
    out.normalize()
    point.copy(core).addScaledVector(out, radius)
    position.setXYZ(i, point.x, point.y, point.z)
    normal.setXYZ(i, out.x, out.y, out.z)
    if (Math.abs(face.x) > 0.5) uv.setXY(i, -face.x * point.z, point.y)
    else if (Math.abs(face.y) > 0.5) uv.setXY(i, point.x, -face.y * point.z)
    else uv.setXY(i, face.z * point.x, point.y)
  }
  geometry.clearGroups()
  return geometry
}
