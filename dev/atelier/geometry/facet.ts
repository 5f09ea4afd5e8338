import type { BufferGeometry } from 'three'
import type { Vec2 } from './fillet.ts'
import { fromLists, outward } from './mesh.ts'

export interface Facet {
  /** The outline of the base, in order. */
  outline: readonly Vec2[]
  /** The ridge where the facets meet, from end to end. */
  ridge: readonly Vec2[]
  /** The heights of the ridge and of the vertical edge, in millimetres. */
  ridgeHeight: number
  edgeHeight: number
}

/**
 * A faceted bar, as an applied index or a dauphine watch hand: a vertical edge, then slopes up to a ridge. Drawn in XY,
 * height along +Z, flat-shaded.
 */
export function facetedBar(facet: Facet): BufferGeometry {
  const { outline, ridge, ridgeHeight, edgeHeight } = facet
  const positions: number[] = []
  const triangle = (...corners: readonly (readonly [number, number, number])[]): void => {
    for (const corner of corners) positions.push(...corner)
  }
  const nearest = (p: Vec2): Vec2 =>
    ridge.reduce((best, r) =>
      Math.hypot(r[0] - p[0], r[1] - p[1]) < Math.hypot(best[0] - p[0], best[1] - p[1]) ? r : best,
    )
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a
    const [ra, rb] = [nearest(a), nearest(b)]
    triangle([...a, edgeHeight], [...b, edgeHeight], [...rb, ridgeHeight])
    if (ra !== rb) triangle([...a, edgeHeight], [...rb, ridgeHeight], [...ra, ridgeHeight])
    triangle([...a, 0], [...b, 0], [...b, edgeHeight])
    triangle([...a, 0], [...b, edgeHeight], [...a, edgeHeight])
    triangle([...b, 0], [...a, 0], [0, centreY(outline), 0])
  })
  const count = positions.length / 3
  const geometry = fromLists(
    positions,
    Array.from({ length: count * 2 }, (_, i) => positions[Math.floor(i / 2) * 3 + (i % 2)] ?? 0),
    Array.from({ length: count }, (_, i) => i),
  )
  const flat = outward(geometry.toNonIndexed())
  flat.computeVertexNormals()
  return flat
}

const centreY = (outline: readonly Vec2[]): number =>
  outline.reduce((sum, [, y]) => sum + y, 0) / outline.length
