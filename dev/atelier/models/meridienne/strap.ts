import type { Node as SceneNode } from '@gltf-transform/core'
import { CatmullRomCurve3, Matrix4, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { extrude, pierced, rectangle } from '../../geometry/extrude.ts'
import type { Vec2 } from '../../geometry/fillet.ts'
import { merged } from '../../geometry/mesh.ts'
import { stitches } from '../../geometry/stitch.ts'
import { sweep } from '../../geometry/sweep.ts'
import type { Station } from '../../geometry/sweep.ts'
import { turn } from '../../geometry/turn.ts'
import type { Model } from '../../model/model.ts'
import { inMetal, inStrap } from './choices.ts'

/** Half of the loop from the upper lug to the buckle, in [z, y]. It starts inside the case, so that no gap is visible. */
const half: readonly Vec2[] = [
  [15.6, -1.35],
  [18.8, -1.5],
  [22.2, -3.1],
  [25.6, -7.4],
  [28, -13.6],
  [28.6, -20.5],
  [27, -28.6],
  [22.2, -36.4],
  [13.6, -42],
  [0, -44],
]
const loop = new CatmullRomCurve3(
  [
    ...half.map(([z, y]) => new Vector3(0, y, -z)),
    ...half
      .slice(0, -1)
      .map(([z, y]) => new Vector3(0, y, z))
      .reverse(),
  ],
  false,
  'centripetal',
)

/** Half of the section, from the middle of the top to the middle of the underside, with a groove for the thread. */
const flank: readonly Vec2[] = [
  [0, 1],
  [0.35, 0.97],
  [0.58, 0.88],
  [0.72, 0.74],
  [0.785, 0.6],
  [0.8, 0.45],
  [0.82, 0.36],
  [0.84, 0.45],
  [0.855, 0.58],
  [0.955, 0.52],
  [0.985, 0.38],
  [1, 0.1],
  [1, -0.55],
  [0.985, -0.85],
  [0.955, -1],
]
const section: Vec2[] = [
  ...flank.map(([x, y]): Vec2 => [x, y]),
  ...flank
    .slice(1)
    .map(([x, y]): Vec2 => [-x, y])
    .reverse(),
]

const smooth = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

/** A station of the loop at a fraction of its length; `lift` moves it outwards, for the overlapping end. */
function station(share: number, lift: number): Station {
  const at = loop.getPointAt(share)
  const way = loop.getTangentAt(share)
  const side = new Vector3(1, 0, 0)
  const up = new Vector3().crossVectors(way, side).normalize()
  if (up.dot(at.clone().sub(new Vector3(0, -21, 0))) < 0) up.negate()
  const fromLug = 1 - Math.abs(share - 0.5) * 2
  const width = 9.95 - 1.75 * smooth(0.06, 0.75, fromLug)
  const height = 2 - 0.95 * smooth(0.08, 0.5, fromLug)
  return { at: at.addScaledVector(up, lift), side, up, width, height }
}

interface Band {
  from: number
  to: number
  lift: (share: number) => number
}

/** The short band has the buckle; the long one passes through it and overlaps. Fractions of the loop's length. */
const short: Band = { from: 0, to: 0.49, lift: () => 0 }
const long: Band = { from: 1, to: 0.405, lift: (s) => 2.3 * (1 - smooth(0.49, 0.56, s)) }

function band(b: Band): { leather: BufferGeometry; thread: BufferGeometry } {
  const count = 96
  const shares = Array.from({ length: count + 1 }, (_, i) => b.from + ((b.to - b.from) * i) / count)
  const stations = shares.map((share, i) => {
    const at = station(share, b.lift(share))
    // The free end of the long band has a rounded point.
    const end = b === long ? Math.min(1, Math.sqrt(Math.max(0.02, (count - i + 0.4) / 7))) : 1
    return { ...at, width: (at.width ?? 1) * end }
  })
  const seams = [-1, 1].map((side) =>
    stitches({
      line: stations
        .filter((_, i) => i > 5 && i < count - 7)
        .map((s) => ({
          at: s.at
            .clone()
            .addScaledVector(s.side, side * 0.82 * (s.width ?? 1))
            .addScaledVector(s.up, (s.height ?? 1) * 0.585 - 0.06),
          up: s.up,
        })),
      pitch: 2.9,
      length: 2.2,
      thread: 0.52,
      lean: 0.16 * side,
    }),
  )
  return { leather: sweep(stations, section), thread: merged(seams) }
}

/** Places a geometry in XY (width along X, height outwards) on the loop, with its thickness along the strap. */
function onLoop(geometry: BufferGeometry, share: number, lift: number): BufferGeometry {
  const { at, side, up } = station(share, lift)
  const way = new Vector3().crossVectors(side, up)
  return geometry.applyMatrix4(new Matrix4().makeBasis(side, up, way)).translate(at.x, at.y, at.z)
}

const keeper = (share: number): BufferGeometry => {
  const frame = pierced(rectangle(18.6, 5.9, 0.9), rectangle(16.9, 4.2, 0.5))
  return onLoop(extrude(frame, 3.6, { bevel: 0.25 }).translate(0, 0, -1.8), share, 1.15)
}

/** A tang buckle: a curved frame around the strap, a tang across it, and the bar of both. */
function buckle(): BufferGeometry {
  const frame = pierced(rectangle(20.6, 12.4, 3.2, 8), rectangle(16.9, 8.8, 1.8, 8))
  const bow = extrude(frame, 1.5, { bevel: 0.5, bevelSteps: 4 }).rotateX(-Math.PI / 2)
  const tang = extrude(rectangle(1.5, 10.6, 0.7), 0.9, { bevel: 0.3 }).rotateX(-Math.PI / 2 - 0.1)
  const bar = turn(
    [
      [0.6, -9.2],
      [0.6, 9.2],
    ],
    { around: 16 },
  ).rotateZ(Math.PI / 2)
  return onLoop(
    merged([bow.translate(0, 1.2, -2.6), tang.translate(0, 2.5, -3.2), bar.translate(0, 1.2, 2.6)]),
    0.468,
    0.4,
  )
}

export async function addStrap(model: Model, parent: SceneNode): Promise<void> {
  const bands = [band(short), band(long)]
  const leather = { parent, variants: inStrap('calf') }
  await model.part('strap', merged(bands.map((b) => b.leather)), 'calf_tan', leather)
  await model.part('keepers', merged([keeper(0.425), keeper(0.385)]), 'calf_tan', leather)
  await model.part('stitching', merged(bands.map((b) => b.thread)), 'thread_ivory', {
    parent,
    variants: inStrap('thread'),
  })
  await model.part('buckle', buckle(), 'rose_gold_polished', { parent, variants: inMetal('polished') })
}
