import type { BufferGeometry } from 'three'
import { fillet } from './fillet.ts'
import type { Corner, Vec2 } from './fillet.ts'
import { boxUv, creased, fromLists, outward } from './mesh.ts'

export interface LoftOptions {
  /** The radius of the four vertical edges. */
  corner: number
  cornerSteps?: number
  round?: number
  crease?: number
}

/** One level of the loft: a rectangle with round corners, smaller by `inset` on every side. */
function level(width: number, depth: number, corner: number, inset: number, steps: number): Vec2[] {
  const radius = Math.max(corner - inset, 0.02)
  const [x, z] = [width / 2 - inset - radius, depth / 2 - inset - radius]
  const points: Vec2[] = []
  for (const [quarter, [sx, sz]] of [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ].entries()) {
    for (let i = 0; i <= steps; i++) {
      const angle = ((quarter + i / steps) * Math.PI) / 2
      points.push([(sx ?? 0) * x + radius * Math.cos(angle), (sz ?? 0) * z + radius * Math.sin(angle)])
    }
  }
  return points
}

/**
 * A box, tray or lid as one closed surface: a profile of [inset, height] corners swept around a rectangle. The first and
 * last levels are closed flat. One surface has no dark seams, unlike touching panels.
 */
export function loft(
  width: number,
  depth: number,
  profile: readonly Corner[],
  options: LoftOptions,
): BufferGeometry {
  const { corner, cornerSteps = 4, round = 3, crease = 38 } = options
  const line = fillet(profile, false, round)
  const positions: number[] = []
  const indices: number[] = []
  const ring = 4 * (cornerSteps + 1)
  for (const [inset, y] of line) {
    for (const [x, z] of level(width, depth, corner, inset, cornerSteps)) positions.push(x, y, z)
  }
  for (let i = 0; i < line.length - 1; i++) {
    for (let j = 0; j < ring; j++) {
      const [a, b] = [i * ring + j, i * ring + ((j + 1) % ring)]
      indices.push(a, b, a + ring, b, b + ring, a + ring)
    }
  }
  const close = (first: number, y: number, flip: boolean): void => {
    const centre = positions.length / 3
    positions.push(0, y, 0)
    for (let j = 0; j < ring; j++) {
      const [a, b] = [first + j, first + ((j + 1) % ring)]
      if (flip) indices.push(centre, b, a)
      else indices.push(centre, a, b)
    }
  }
  close(0, line[0]?.[1] ?? 0, true)
  close((line.length - 1) * ring, line[line.length - 1]?.[1] ?? 0, false)
  const uvs = new Array<number>((positions.length / 3) * 2).fill(0)
  return boxUv(creased(outward(fromLists(positions, uvs, indices)), crease))
}
