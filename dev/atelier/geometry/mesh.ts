import type { BufferAttribute } from 'three'
import { BufferGeometry, Float32BufferAttribute, Vector3 } from 'three'
import { mergeGeometries, toCreasedNormals } from 'three/addons/utils/BufferGeometryUtils.js'

/** UVs of tiled surfaces are in millimetres. A file stores them divided by this number, so that they can be quantised. */
export const uvSpan = 512

/** Six times the enclosed volume; negative when the faces point inwards. */
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

/** Flips every face and normal, for the wall of a cavity or a surface with the wrong winding. */
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
 * A closed surface with its faces outwards. A path tracer does not show wrong winding, and a browser hides such faces,
 * so every builder calls this.
 */
export const outward = (geometry: BufferGeometry): BufferGeometry =>
  signedVolume(geometry) < 0 ? inverted(geometry) : geometry

/** Smooths edges below this angle in degrees and keeps sharper ones. */
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
  if (!result) throw new Error('Geometries with different attributes cannot be merged.')
  return result
}

/** Sets the UV of every vertex from its position, for prints and engravings on a plane. */
export function projectUv(geometry: BufferGeometry, uv: (p: Vector3) => readonly [number, number]) {
  const position = geometry.getAttribute('position')
  const values: number[] = []
  const p = new Vector3()
  for (let i = 0; i < position.count; i++) values.push(...uv(p.fromBufferAttribute(position, i)))
  geometry.setAttribute('uv', new Float32BufferAttribute(values, 2))
  return geometry
}

/** Builds a geometry from lists. Normals are computed from the faces of each vertex. */
export function fromLists(positions: number[], uvs: number[], indices: number[]): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  geometry.setIndex(indices)
  return geometry
}

/** Box-projected UVs in millimetres, for bodies with flat walls. */
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
