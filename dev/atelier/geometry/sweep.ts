import { Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import type { Vec2 } from './fillet.ts'
import { creased, fromLists, outward } from './mesh.ts'

/** A station of a sweep: position, directions of width and height, and scale of the cross-section. */
export interface Station {
  at: Vector3
  side: Vector3
  up: Vector3
  width?: number
  height?: number
}

export interface SweepOptions {
  /** True when the path is a loop, without caps. */
  loop?: boolean
  crease?: number
}

/**
 * Sweeps a closed cross-section of [side, up] points, or one for each station, along stations and closes both ends. UVs
 * are millimetres of each section's perimeter, so that a narrowing strap keeps the scale of its grain.
 */
export function sweep(
  stations: readonly Station[],
  sectionOf: readonly Vec2[] | ((station: number) => readonly Vec2[]),
  options: SweepOptions = {},
): BufferGeometry {
  const { loop = false, crease = 40 } = options
  const positions: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const section = (i: number): readonly Vec2[] => (typeof sectionOf === 'function' ? sectionOf(i) : sectionOf)
  const corners = section(0).length
  const ring = corners + 1
  const way = loop && stations[0] ? [...stations, stations[0]] : stations

  let along = 0
  way.forEach((station, i) => {
    const before = way[i - 1]
    if (before) along += station.at.distanceTo(before.at)
    const points = sectionAt(station, section(i % stations.length))
    const lengths = perimeter(points)
    const half = (lengths[lengths.length - 1] ?? 0) / 2
    for (let j = 0; j < ring; j++) {
      const point = points[j % corners]
      if (!point) continue
      positions.push(point.x, point.y, point.z)
      uvs.push((lengths[j] ?? 0) - half, along)
    }
  })
  for (let i = 0; i < way.length - 1; i++) {
    for (let j = 0; j < corners; j++) {
      const a = i * ring + j
      indices.push(a, a + 1, a + ring, a + 1, a + ring + 1, a + ring)
    }
  }
  if (!loop) {
    cap(way[0], section(0), false, positions, uvs, indices)
    cap(way[way.length - 1], section(stations.length - 1), true, positions, uvs, indices)
  }
  return creased(outward(fromLists(positions, uvs, indices)), crease)
}

const sectionAt = (station: Station, section: readonly Vec2[]): Vector3[] =>
  section.map(([s, u]) =>
    station.at
      .clone()
      .addScaledVector(station.side, s * (station.width ?? 1))
      .addScaledVector(station.up, u * (station.height ?? 1)),
  )

function perimeter(points: readonly Vector3[]): number[] {
  const lengths = [0]
  points.forEach((point, j) => {
    const next = points[(j + 1) % points.length] ?? point
    lengths.push((lengths[j] ?? 0) + point.distanceTo(next))
  })
  return lengths
}

/** Closes an end with a triangle fan from its centre; sections must be star-shaped around it. */
function cap(
  station: Station | undefined,
  section: readonly Vec2[],
  last: boolean,
  positions: number[],
  uvs: number[],
  indices: number[],
): void {
  if (!station) return
  const points = sectionAt(station, section)
  const centre = points
    .reduce((sum, point) => sum.add(point), new Vector3())
    .divideScalar(Math.max(1, points.length))
  const base = positions.length / 3
  positions.push(centre.x, centre.y, centre.z)
  uvs.push(0, 0)
  section.forEach(([s, u], j) => {
    const point = points[j] ?? centre
    positions.push(point.x, point.y, point.z)
    uvs.push(s * (station.width ?? 1), u * (station.height ?? 1))
  })
  for (let j = 0; j < section.length; j++) {
    const [a, b] = [base + 1 + j, base + 1 + ((j + 1) % section.length)]
    if (last) indices.push(base, a, b)
    else indices.push(base, b, a)
  }
}
