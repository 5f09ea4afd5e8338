import type { BufferGeometry } from 'three'
import { creased, fromLists, outward } from './mesh.ts'

/** A folded cloth lying flat: a square with soft sides, thin at the edges and thicker in the middle. Millimetres. */
export interface Fold {
  side: number
  thick: number
  /** Points along a side; they are closer at the edges. */
  steps: number
  /** The seed of the random variation. */
  seed: number
  /** The height of the lower half, 0 to 1; a fold on other folds is nearly flat below. */
  belly?: number
}

const bulge = (t: number): number => Math.sqrt(Math.max(0, 1 - Math.abs(2 * t - 1) ** 7))

/** The closed mesh of a fold, its lowest point at 0, with UVs in millimetres from above. */
export function fold({ side, thick, steps, seed, belly = 1 }: Fold): BufferGeometry {
  const along = (i: number): number => 0.5 - 0.5 * Math.cos((i / steps) * Math.PI)
  const swell = (u: number, v: number): number =>
    0.5 +
    0.5 * Math.sin(u * 4.1 + seed * 1.7) * Math.cos(v * 3.3 - seed) +
    0.22 * Math.sin((u + v) * 7.3 + seed * 2.3)
  const [positions, uvs, indices]: [number[], number[], number[]] = [[], [], []]
  const layer = (up: 1 | -1): void => {
    const first = positions.length / 3
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const [u, v] = [along(i), along(j)]
        const body = bulge(u) * bulge(v)
        const x = (u - 0.5) * side + 0.7 * Math.sin(v * 6 + seed)
        const z = (v - 0.5) * side + 0.7 * Math.sin(u * 5 + seed * 2)
        const lifted = up > 0 ? thick / 2 + swell(u, v) * thick * 0.8 : (-thick / 2) * belly
        const y = thick / 2 + body * lifted
        positions.push(x, y, z)
        uvs.push(x, -z)
      }
    }
    for (let i = 0; i < steps; i++) {
      for (let j = 0; j < steps; j++) {
        const a = first + i * (steps + 1) + j
        const b = a + steps + 1
        indices.push(...(up > 0 ? [a, a + 1, b, b, a + 1, b + 1] : [a, b, a + 1, b, b + 1, a + 1]))
      }
    }
  }
  layer(1)
  layer(-1)
  return creased(outward(fromLists(positions, uvs, indices)), 80)
}
