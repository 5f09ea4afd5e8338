import type { BufferAttribute } from 'three'
import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'
import { mergeGeometries, toCreasedNormals } from 'three/addons/utils/BufferGeometryUtils.js'

/** Every UV of a tiled surface is in millimetres; a file stores them divided by this, so that they can be quantised. */
export const uvSpan = 512

/** Six times the volume the surface encloses; negative when its faces look inwards. */
function signedVolume(geometry: BufferGeometry): number {
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]
  let volume = 0
  eachTriangle(geometry, (i, j, k) => {
    const position = geometry.getAttribute('position')
    a.fromBufferAttribute(position, i)
    b.fromBufferAttribute(position, j)
    c.fromBufferAttribute(position, k)
    volume += a.dot(b.cross(c))
  })
  return volume
}

function eachTriangle(geometry: BufferGeometry, visit: (i: number, j: number, k: number) => void): void {
  const index = geometry.getIndex()
  const count = index ? index.count : geometry.getAttribute('position').count
  const at = (i: number): number => (index ? index.getX(i) : i)
  for (let i = 0; i + 2 < count; i += 3) visit(at(i), at(i + 1), at(i + 2))
}

/** Turns every face over, normals included: the wall of a cavity, or a surface that was wound the wrong way. */
export function inverted(geometry: BufferGeometry): BufferGeometry {
  const flipped = geometry.index ? geometry.toNonIndexed() : geometry.clone()
  for (const name of Object.keys(flipped.attributes)) {
    const attribute = flipped.getAttribute(name) as BufferAttribute
    const size = attribute.itemSize
    const array = attribute.array
    for (let t = 0; t < array.length; t += size * 3) {
      for (let i = 0; i < size; i++) {
        const second = array[t + size + i] ?? 0
        array[t + size + i] = array[t + 2 * size + i] ?? 0
        array[t + 2 * size + i] = second
      }
    }
  }
  const normal = flipped.getAttribute('normal') as BufferAttribute | undefined
  if (normal) for (let i = 0; i < normal.array.length; i++) normal.array[i] = -(normal.array[i] ?? 0)
  return flipped
}

/**
 * A closed surface with its faces outwards. Reversed winding is invisible to a path tracer and makes a part vanish in
 * the browser, so no builder is trusted to get it right by hand.
 */
export const outward = (geometry: BufferGeometry): BufferGeometry =>
  signedVolume(geometry) < 0 ? inverted(geometry) : geometry

/** Smooth within an edge of so many degrees, sharp beyond it. */
export const creased = (geometry: BufferGeometry, degrees = 32): BufferGeometry =>
  toCreasedNormals(geometry, (degrees * Math.PI) / 180)

export function merged(geometries: readonly BufferGeometry[]): BufferGeometry {
  const plain = geometries.map((geometry) => {
    const copy = geometry.index ? geometry.toNonIndexed() : geometry.clone()
    for (const name of Object.keys(copy.attributes)) {
      if (name !== 'position' && name !== 'normal' && name !== 'uv') copy.deleteAttribute(name)
    }
    if (!copy.getAttribute('normal')) copy.computeVertexNormals()
    return copy
  })
  const result: BufferGeometry | null = mergeGeometries(plain)
  if (!result) throw new Error('These surfaces have different attributes and cannot become one part.')
  return result
}

/** Sets the UV of every vertex from its position; for prints and engravings, which lie on one plane. */
export function projectUv(geometry: BufferGeometry, uv: (p: Vector3) => readonly [number, number]) {
  const position = geometry.getAttribute('position')
  const values: number[] = []
  const p = new Vector3()
  for (let i = 0; i < position.count; i++) values.push(...uv(p.fromBufferAttribute(position, i)))
  geometry.setAttribute('uv', new Float32BufferAttribute(values, 2))
  return geometry
}

/** Builds a geometry from plain lists. Without normals they are computed from the faces that share a vertex. */
export function fromLists(positions: number[], uvs: number[], indices: number[]): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(indices)
  return geometry
}

/** UVs in millimetres laid on from the side each face looks to, for bodies made of flat walls. */
export function boxUv(source: BufferGeometry): BufferGeometry {
  const geometry = source.index ? source.toNonIndexed() : source.clone()
  const position = geometry.getAttribute('position')
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]
  const values: number[] = []
  eachTriangle(geometry, (i, j, k) => {
    const corners = [a, b, c]
    for (const [n, vertex] of [i, j, k].entries()) corners[n]?.fromBufferAttribute(position, vertex)
    const normal = b.clone().sub(a).cross(c.clone().sub(a))
    const [x, y, z] = [Math.abs(normal.x), Math.abs(normal.y), Math.abs(normal.z)]
    for (const p of corners) {
      if (y >= x && y >= z) values.push(p.x, -Math.sign(normal.y) * p.z)
      else if (x >= z) values.push(-Math.sign(normal.x) * p.z, p.y)
      else values.push(Math.sign(normal.z) * p.x, p.y)
    }
  })
  geometry.setAttribute('uv', new Float32BufferAttribute(values, 2))
  return geometry
}
