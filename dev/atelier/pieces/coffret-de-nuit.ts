import { CatmullRomCurve3, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { roundedBox } from '../geometry/box.ts'
import { extrude, rectangle } from '../geometry/extrude.ts'
import { fillet } from '../geometry/fillet.ts'
import type { Vec2 } from '../geometry/fillet.ts'
import { alongZ } from '../geometry/lay.ts'
import { loft } from '../geometry/loft.ts'
import { merged } from '../geometry/mesh.ts'
import { stitches } from '../geometry/stitch.ts'
import { sweep } from '../geometry/sweep.ts'
import { turn } from '../geometry/turn.ts'
import { engravable } from '../model/engraving.ts'
import { Piece } from '../model/piece.ts'

export const leathersOffered = ['tan-calf', 'ink-calf'] as const
const inCalf = Object.fromEntries(leathersOffered.map((name) => [name, `calf_${name.replace('-calf', '')}`]))
const inThread = { 'tan-calf': 'thread_ivory', 'ink-calf': 'thread_ink' }

const [width, depth, lower, lid] = [240, 160, 62, 30]
const total = lower + lid + 0.8

/** Stitches around a wall, in a rectangle with round corners, at a height; or on the lid's top. */
function seamAround(inset: number, y: number, upwards: boolean): BufferGeometry {
  const [x, z] = [width / 2 - inset, depth / 2 - inset]
  const r = 5
  const line = fillet(
    [
      [-x, -z, r],
      [x, -z, r],
      [x, z, r],
      [-x, z, r],
    ],
    true,
    6,
  )
  const first = line[0] ?? [0, 0]
  const way = [...line, first].flatMap((p, i, all): Vec2[] => {
    const next = all[i + 1]
    if (!next) return [p]
    const count = Math.max(1, Math.round(Math.hypot(next[0] - p[0], next[1] - p[1]) / 2))
    return Array.from({ length: count }, (_, k): Vec2 => [
      p[0] + ((next[0] - p[0]) * k) / count,
      p[1] + ((next[1] - p[1]) * k) / count,
    ])
  })
  return stitches({
    line: way.map(([px, pz], i) => {
      const next = way[(i + 1) % way.length] ?? [px, pz]
      const out = new Vector3(next[1] - pz, 0, -(next[0] - px)).normalize()
      return { at: new Vector3(px, y, pz), up: upwards ? new Vector3(0, 1, 0) : out }
    }),
    pitch: 4.4,
    length: 3.3,
    thread: 0.8,
    lean: 0.14,
  })
}

/** Corners of brass: caps over the eight points where a travelling box is knocked. */
function corners(): BufferGeometry {
  const size = 24
  const caps: BufferGeometry[] = []
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      for (const y of [0, 1]) {
        const cap = roundedBox(size, size * 0.8, size, 4.6, 5)
        const high = y === 1 ? total - size * 0.4 + 0.5 : size * 0.4 - 0.5
        caps.push(cap.translate(x * (width / 2 - size / 2 + 0.6), high, z * (depth / 2 - size / 2 + 0.6)))
      }
    }
  }
  return merged(caps)
}

function handle(): BufferGeometry {
  const way = new CatmullRomCurve3([
    new Vector3(-46, 1, 0),
    new Vector3(-45, 11, 0),
    new Vector3(-34, 19, 0),
    new Vector3(0, 21.5, 0),
    new Vector3(34, 19, 0),
    new Vector3(45, 11, 0),
    new Vector3(46, 1, 0),
  ])
  const section: Vec2[] = Array.from({ length: 20 }, (_, i) => {
    const a = (i / 20) * Math.PI * 2
    return [Math.cos(a) * 7.4, Math.sin(a) * 3.3]
  })
  const stations = Array.from({ length: 61 }, (_, i) => {
    const along = way.getTangentAt(i / 60)
    const side = new Vector3(0, 0, 1)
    return { at: way.getPointAt(i / 60), side, up: new Vector3().crossVectors(side, along) }
  })
  return sweep(stations, section)
}

/** Coffret de nuit: a box for one night away, in calf over beech, with brass where it meets the world. */
export async function makeCoffretDeNuit(): Promise<Piece> {
  const piece = new Piece('coffret-de-nuit')
  piece.offer(leathersOffered)
  const leather = { variants: inCalf }
  const body = loft(
    width,
    depth,
    [
      [10, 0],
      [0, 0, 3],
      [0, lower, 0.8],
      [5, lower, 0.6],
      [5, 8, 1],
      [14, 8],
    ],
    { corner: 6, cornerSteps: 6 },
  )
  await piece.part('box', body, 'calf_tan', leather)
  const top = piece.group('lid', { at: [0, lower + 0.8, 0] })
  const cover = loft(
    width,
    depth,
    [
      [14, lid - 5],
      [5, lid - 5, 1],
      [5, 0, 0.6],
      [0, 0, 0.8],
      [0, lid, 4],
      [14, lid + 0.8],
    ],
    { corner: 6, cornerSteps: 6, round: 5 },
  )
  await piece.part('lid_leather', cover, 'calf_tan', { ...leather, parent: top })
  const seams = merged([
    seamAround(0.02, lower - 5, false),
    seamAround(0.02, lower + 5.8, false),
    seamAround(9, total + 0.02, true),
  ])
  await piece.part('stitching', seams, 'thread_ivory', { variants: inThread })
  await piece.part('corners', corners(), 'brass_polished')
  await piece.part('handle', handle().translate(0, total, 0), 'calf_tan', leather)
  const rings = [-1, 1].map((s) =>
    turn(
      [
        [10, 0],
        [11, 0, 0.5],
        [11, 1.6, 0.7],
        [8.6, 3.4, 0.8],
        [0, 3.4],
      ],
      { around: 64 },
    ).translate(s * 46, total, 0),
  )
  const lock = extrude(rectangle(30, 36, 4), 2.4, { bevel: 0.7, bevelSteps: 4 }).translate(
    0,
    lower - 1,
    depth / 2 - 0.4,
  )
  const bolt = alongZ(
    turn([
      [6, 0],
      [6, 2.6, 0.6],
      [4.6, 3.6, 0.8],
      [0, 3.8],
    ]),
  ).translate(0, lower - 8, depth / 2 + 1.6)
  const plate = extrude(rectangle(58, 22, 2), 1.2, { bevel: 0.35 })
    .rotateX(-Math.PI / 2)
    .translate(0, total - 0.3, 48)
  await piece.part('fittings', merged([...rings, lock, bolt, plate]), 'brass_brushed')
  await engravable(piece, 'plate', 50, 14, { at: [0, total + 0.93, 48] }, (plane) =>
    plane.rotateX(-Math.PI / 2),
  )
  piece.hotspot('plate', [0, total + 1, 48], { azimuth: 0, elevation: 44, distance: 0.4 })
  piece.hotspot('lock', [0, lower, depth / 2 + 2], { azimuth: 12, elevation: 10, distance: 0.4 })
  piece.hotspot('corner', [width / 2, total, depth / 2], { azimuth: 40, elevation: 26, distance: 0.36 })
  return piece
}
