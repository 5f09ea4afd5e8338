import { CatmullRomCurve3, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import type { Vec2 } from '../../geometry/fillet.ts'
import { merged } from '../../geometry/mesh.ts'
import { sweep } from '../../geometry/sweep.ts'
import type { Station } from '../../geometry/sweep.ts'

export const ribbonWidth = 24
const thickness = 0.3

interface Strip {
  way: readonly Vector3[]
  /** The width, the height of the middle over the edges, and the gathering folds, at a fraction of the path. */
  width: (share: number) => number
  crown: (share: number) => number
  side: Vector3
  stations: number
  closed?: boolean
}

/** A strip of ribbon: narrow and pleated where it is gathered. */
function strip({ way, width, crown, side, stations, closed = false }: Strip): BufferGeometry {
  const curve = new CatmullRomCurve3([...way], closed, 'centripetal')
  const count = closed ? stations : stations + 1
  const shares = Array.from({ length: count }, (_, i) => i / stations)
  const places: Station[] = shares.map((share) => {
    const along = curve.getTangentAt(share)
    const across = side.clone().addScaledVector(along, -side.dot(along)).normalize()
    return { at: curve.getPointAt(share), side: across, up: new Vector3().crossVectors(across, along) }
  })
  const section = (i: number): Vec2[] => {
    const share = shares[i] ?? 0
    const [w, c] = [width(share), crown(share)]
    const gathered = Math.max(0, 1 - w / (ribbonWidth * 0.78))
    const height = (v: number): number => c * (1 - v * v) + Math.sin(v * Math.PI * 2.5) * gathered * 1.7
    const steps = Array.from({ length: 13 }, (_, j) => (j / 12) * 2 - 1)
    const rounded = (v: number): Vec2 => [v * (w / 2 + thickness / 3), height(v)]
    return [
      ...steps.map((v): Vec2 => [(v * w) / 2, height(v) + thickness / 2]),
      rounded(1),
      ...steps.map((v): Vec2 => [(v * w) / 2, height(v) - thickness / 2]).reverse(),
      rounded(-1),
    ]
  }
  // The edge is rounded, because a sharp one renders as a dark line around every loop.
  return sweep(places, section, { crease: 120, loop: closed })
}

const v = (x: number, y: number, z: number): Vector3 => new Vector3(x, y, z)

/** Two loops, two tails cut diagonally, and a knot, on y = 0. */
export function bow(): BufferGeometry {
  const parts: BufferGeometry[] = []
  for (const s of [-1, 1]) {
    parts.push(
      strip({
        way: [
          v(s * 2.2, 4.6, 0),
          v(s * 15, 10.5, s),
          v(s * 32, 17, s * 2),
          v(s * 44, 13.5, s * 3),
          v(s * 42, 5.6, s * 3),
          v(s * 26, 2.4, s * 2),
          v(s * 10, 2.2, 0),
          v(s * 2.2, 3, 0),
        ],
        width: (k) => ribbonWidth * (0.34 + 0.66 * Math.sin(Math.PI * k) ** 0.55),
        crown: (k) => 0.9 * Math.sin(Math.PI * k),
        side: v(0.12 * s, 0.05, 1),
        stations: 60,
      }),
      strip({
        way: [
          v(s * 2, 2.4, s),
          v(s * 13, 3, s * 12),
          v(s * 26, 1.5, s * 26),
          v(s * 38, 2.6, s * 38),
          v(s * 50, 0.9, s * 49),
        ],
        width: (k) => ribbonWidth * (0.4 + 0.6 * Math.min(1, k * 2.6)),
        crown: (k) => 0.5 + 0.7 * Math.sin(k * 9) * k,
        side: v(-s * 0.75, 0, s * 0.75),
        stations: 40,
      }),
    )
  }
  const knot = Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * Math.PI * 2
    return v(0, 3.7 + 4 * Math.sin(angle), 7 * Math.cos(angle))
  })
  parts.push(
    strip({ way: knot, width: () => 10.5, crown: () => -1.1, side: v(1, 0, 0), stations: 40, closed: true }),
  )
  return merged(parts)
}
