import { CatmullRomCurve3, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { extrude, outline, rectangle } from '../geometry/extrude.ts'
import { fillet } from '../geometry/fillet.ts'
import type { Vec2 } from '../geometry/fillet.ts'
import { alongZ } from '../geometry/lay.ts'
import { loft } from '../geometry/loft.ts'
import { merged } from '../geometry/mesh.ts'
import { stitches } from '../geometry/stitch.ts'
import { sweep } from '../geometry/sweep.ts'
import { turn } from '../geometry/turn.ts'
import { engravable } from '../model/engraving.ts'
import { addMotion } from '../model/motion.ts'
import { Model } from '../model/model.ts'

export const leathersOffered = ['tan-calf', 'ink-calf'] as const
const inCalf = Object.fromEntries(leathersOffered.map((name) => [name, `calf_${name.replace('-calf', '')}`]))
const inThread = { 'tan-calf': 'thread_ivory', 'ink-calf': 'thread_ink' }

const [width, depth, lower, lid] = [240, 160, 62, 30]
const total = lower + lid + 0.8

/** Stitches in a rectangle with round corners, around a wall at this height or on top of the lid. */
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

/** A cap of sheet brass for the corner towards +X and +Z: two walls and a top. */
function cornerCap(): BufferGeometry {
  const size = 24
  const walls = outline([
    [0, -size, 1],
    [0, 0, 4.6],
    [-size, 0, 1],
    [-size, -3, 1],
    [-3, -3, 2],
    [-3, -size, 1],
  ])
  const lidOfCap = outline([
    [0, -size, 1],
    [0, 0, 4.6],
    [-size, 0, 1],
    [-size * 0.8, -size * 0.8, 8],
  ])
  const upright = extrude(walls, size * 0.8 - 0.3, { bevel: 0.6 })
  const flat = extrude(lidOfCap, 2.6, { bevel: 0.6 }).translate(0, 0, size * 0.8 - 2.6)
  // Laying the shape down turns Y to -Z, so the drawn corner ends up at the back.
  return merged([upright, flat])
    .rotateX(-Math.PI / 2)
    .rotateY(-Math.PI / 2)
}

/** The four corner caps of the box or of the lid. */
function corners(of: 'box' | 'lid'): BufferGeometry {
  const high = total - 24 * 0.8 + 0.6
  return merged(
    [0, 1, 2, 3].map((quarter) => {
      const cap = cornerCap()
      if (of === 'box') cap.rotateX(Math.PI).rotateY(-Math.PI / 2)
      cap.rotateY((quarter * Math.PI) / 2)
      const [x, z] = (
        [
          [1, 1],
          [1, -1],
          [-1, -1],
          [-1, 1],
        ] as const
      )[quarter] ?? [1, 1]
      const [across, deep] = [x * (width / 2 + 0.6), z * (depth / 2 + 0.6)]
      return cap.translate(across, of === 'lid' ? high : 24 * 0.8 - 0.6, deep)
    }),
  )
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

/** The suede lining of the walls and floor of the box. */
const boxLining = (): BufferGeometry =>
  loft(
    width - 10.2,
    depth - 10.2,
    [
      [8, 8.2],
      [0, 8.2, 0.4],
      [0, lower - 7, 0.6],
      [2.2, lower - 7, 0.8],
      [2.4, 13, 3],
      [8, 11.6, 4],
      [26, 11.2],
    ],
    { corner: 3, cornerSteps: 5 },
  )
const lidPad = (): BufferGeometry =>
  loft(
    width - 10.2,
    depth - 10.2,
    [
      [12, lid - 4.8],
      [0, lid - 4.8, 0.4],
      [0, lid - 9, 2],
      [10, lid - 13, 6],
      [30, lid - 14],
    ],
    { corner: 3, cornerSteps: 5 },
  )

/** The lock: the front plate hangs from the lid over the bolt. */
function fittings(): { lid: BufferGeometry; box: BufferGeometry } {
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
  const hasp = extrude(rectangle(30, 36, 4), 2.4, { bevel: 0.7, bevelSteps: 4 })
  const plate = extrude(rectangle(58, 22, 2), 1.2, { bevel: 0.35 })
  const bolt = alongZ(
    turn([
      [6, 0],
      [6, 2.6, 0.6],
      [4.6, 3.6, 0.8],
      [0, 3.8],
    ]),
  )
  return {
    lid: merged([
      ...rings,
      hasp.translate(0, lower - 1, depth / 2 - 0.4),
      plate.rotateX(-Math.PI / 2).translate(0, total - 0.3, 48),
    ]),
    box: bolt.translate(0, lower - 8, depth / 2 + 1.6),
  }
}

/** Coffret de nuit: a box of beech covered with calf, with brass corners. */
export async function makeCoffretDeNuit(): Promise<Model> {
  const model = new Model('coffret-de-nuit')
  model.offer(leathersOffered)
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
  await model.part('box', body, 'calf_tan', leather)
  await model.part('lining', boxLining(), 'suede_night')
  await model.part('corners', corners('box'), 'brass_polished')
  const thread = { variants: inThread }
  await model.part('stitching', seamAround(0.02, lower - 5, false), 'thread_ivory', thread)
  const brass = fittings()
  await model.part('bolt', brass.box, 'brass_brushed')

  // The lid rotates about its back edge; its parts are placed for the closed position.
  const top = model.group('lid', { at: [0, lower + 0.8, -depth / 2] })
  const onLid = { parent: top }
  const shut = (geometry: BufferGeometry): BufferGeometry => geometry.translate(0, -lower - 0.8, depth / 2)
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
  ).translate(0, lower + 0.8, 0)
  await model.part('lid_leather', shut(cover), 'calf_tan', { ...leather, ...onLid })
  await model.part('lid_lining', shut(lidPad().translate(0, lower + 0.8, 0)), 'suede_night', onLid)
  const seams = merged([seamAround(0.02, lower + 5.8, false), seamAround(9, total + 0.02, true)])
  await model.part('lid_stitching', shut(seams), 'thread_ivory', { ...thread, ...onLid })
  await model.part('lid_corners', shut(corners('lid')), 'brass_polished', onLid)
  await model.part('handle', shut(handle().translate(0, total, 0)), 'calf_tan', { ...leather, ...onLid })
  await model.part('fittings', shut(brass.lid), 'brass_brushed', onLid)
  await engravable(model, 'plate', 50, 14, onLid, (plane) =>
    shut(plane.rotateX(-Math.PI / 2).translate(0, total + 0.93, 48)),
  )
  addMotion(model, 'open', [{ node: top, times: [0, 1.6], tilts: [0, -104] }])
  const plateAt = [0, 1 + lid, 48 + depth / 2] as const
  model.hotspot('plate', plateAt, { azimuth: 0, elevation: 44, distance: 0.4 }, top)
  model.hotspot('lock', [0, lower, depth / 2 + 2], { azimuth: 12, elevation: 10, distance: 0.4 })
  model.hotspot('corner', [width / 2, lid, depth], { azimuth: 40, elevation: 26, distance: 0.36 }, top)
  return model
}
