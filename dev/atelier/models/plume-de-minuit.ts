import type { BufferGeometry } from 'three'
import { CatmullRomCurve3, Euler, Quaternion, Vector3 } from 'three'
import { roundedBox } from '../geometry/box.ts'
import type { Corner, Vec2 } from '../geometry/fillet.ts'
import { alongX } from '../geometry/lay.ts'
import { loft } from '../geometry/loft.ts'
import { creased, fromLists, merged, outward } from '../geometry/mesh.ts'
import { sweep } from '../geometry/sweep.ts'
import type { Station } from '../geometry/sweep.ts'
import { turn } from '../geometry/turn.ts'
import { engravable } from '../model/engraving.ts'
import { addMotion } from '../model/motion.ts'
import { Model } from '../model/model.ts'

/** The finishes of the pen, with the names of the content. */
export const finishesOffered = ['midnight-lacquer', 'madder-lacquer', 'guilloche-brass'] as const

const byFinish = (midnight: string, madder: string, brass: string): Record<string, string> => ({
  'midnight-lacquer': midnight,
  'madder-lacquer': madder,
  'guilloche-brass': brass,
})
const inLacquer = byFinish('lacquer_midnight', 'lacquer_madder', 'brass_guilloche')

/** A turned part of the pen: radii and positions along it, nib towards +X. */
const part = (profile: readonly Corner[], around = 72): BufferGeometry =>
  alongX(turn(profile, { around, round: 4 })).rotateX(Math.PI / 2)

/** The nib: a gold sheet bent around the feed, with shoulders and a point. */
function nib(): BufferGeometry {
  const [long, wide] = [30, 14]
  const length = 23
  const halfWidth = (t: number): number => {
    if (t < 0.4) return 3.1 + 0.95 * Math.sin((t / 0.4) * Math.PI * 0.5)
    const k = (t - 0.4) / 0.6
    return 4.05 * (1 - k) ** 0.82 * (1 - 0.12 * Math.sin(k * Math.PI)) + 0.32 * k
  }
  const positions: number[] = []
  const at = (i: number, j: number, lift: number): Vector3 => {
    const t = i / long
    const v = (j / wide) * 2 - 1
    const bend = 4.3 - 1.2 * t
    const angle = (v * halfWidth(t)) / bend
    const fall = -1.6 * Math.max(0, t - 0.35) ** 2
    return new Vector3(
      t * length,
      Math.cos(angle) * (bend + lift) - bend + 0.5 + fall,
      Math.sin(angle) * (bend + lift),
    )
  }
  for (const lift of [0.32, 0]) {
    for (let i = 0; i <= long; i++)
      for (let j = 0; j <= wide; j++) positions.push(...at(i, j, lift).toArray())
  }
  const row = wide + 1
  const below = (long + 1) * row
  const indices: number[] = []
  const quad = (a: number, b: number, c: number, d: number): void => {
    indices.push(a, b, c, b, d, c)
  }
  for (let i = 0; i < long; i++) {
    for (let j = 0; j < wide; j++) {
      const a = i * row + j
      quad(a, a + 1, a + row, a + row + 1)
      quad(below + a + 1, below + a, below + a + row + 1, below + a + row)
    }
    quad(below + i * row, i * row, below + (i + 1) * row, (i + 1) * row)
    quad(i * row + wide, below + i * row + wide, (i + 1) * row + wide, below + (i + 1) * row + wide)
  }
  for (let j = 0; j < wide; j++) {
    quad(j, below + j, j + 1, below + j + 1)
    const last = long * row + j
    quad(below + last, last, below + last + 1, last + 1)
  }
  const uvs = positions.flatMap((_, i) => (i % 3 === 0 ? [positions[i] ?? 0, positions[i + 2] ?? 0] : []))
  return creased(outward(fromLists(positions, uvs, indices)), 40)
}

/** The slit and the breather hole, as inlays just above the gold. */
function slit(): BufferGeometry {
  const line = roundedBox(13.5, 0.12, 0.16, 0.05, 1)
  const hole = turn(
    [
      [0.75, -0.2],
      [0.75, 0.14, 0.05],
    ],
    { around: 24 },
  )
  return merged([line.rotateZ(-0.085).translate(15.4, 0.42, 0), hole.rotateZ(-0.02).translate(8.6, 0.74, 0)])
}

/** The clip: it starts at the cap, runs along it and ends in a drop. */
function clip(): BufferGeometry {
  const way = new CatmullRomCurve3([
    new Vector3(0, 6.4, 0),
    new Vector3(2.5, 8.6, 0),
    new Vector3(8, 8.9, 0),
    new Vector3(24, 8.3, 0),
    new Vector3(36, 7.6, 0),
    new Vector3(40, 7.9, 0),
  ])
  const stations: Station[] = Array.from({ length: 41 }, (_, i) => {
    const share = i / 40
    const along = way.getTangentAt(share)
    const side = new Vector3(0, 0, 1)
    const drop = share > 0.86 ? 1 + 0.5 * Math.sin(((share - 0.86) / 0.14) * Math.PI) : 1
    return {
      at: way.getPointAt(share),
      side,
      up: new Vector3().crossVectors(side, along),
      width: (1.9 - 0.5 * share) * drop,
      height: 0.62,
    }
  })
  const section: Vec2[] = Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * Math.PI * 2
    const power = (v: number): number => Math.sign(v) * Math.abs(v) ** 0.7
    return [power(Math.cos(angle)), power(Math.sin(angle))]
  })
  return sweep(stations, section)
}

/** Plume de Minuit, a fountain pen of 139 mm, on its rest with the cap beside it. */
export async function makePlumeDeMinuit(): Promise<Model> {
  const model = new Model('plume-de-minuit')
  model.offer(finishesOffered)
  const lacquer = { variants: inLacquer }
  const lift = new Quaternion().setFromEuler(new Euler(0, 0, 0.2))
  const pen = model.group('pen', { at: [0, 19.4, 0], turned: lift })
  const own = { parent: pen }

  const ends = [
    part([
      [0, -66],
      [3.6, -65.4, 1.6],
      [5.2, -62.4, 2],
      [5.75, -52, 1],
      [5.75, -50.2],
    ]),
    part([
      [6.15, 14.8],
      [6.1, 19.5, 0.4],
      [5.3, 21, 0.8],
      [4.55, 34, 2],
      [4.85, 38.4, 0.6],
      [4.2, 39.6, 0.4],
      [3, 39.6],
    ]),
  ]
  await model.part('lacquer', merged(ends), 'lacquer_midnight', { ...own, ...lacquer })
  const barrel = part([
    [6, -47.8],
    [6.12, -47.2, 0.2],
    [6.4, -20, 4],
    [6.4, 6, 4],
    [6.3, 12.2, 0.2],
    [6.1, 12.8],
  ])
  await model.part('barrel', barrel, 'brass_guilloche', own)
  const ring = (from: number, to: number, r: number): BufferGeometry =>
    part([
      [r - 0.4, from],
      [r, from, 0.25],
      [r, to, 0.25],
      [r - 0.4, to],
    ])
  const rings = [ring(-50.4, -47.6, 6.3), ring(12.4, 15, 6.55), ring(20.2, 21.4, 5.5), ring(37.6, 38.6, 4.95)]
  await model.part('rings', merged(rings), 'brass_polished', own)
  const nibAt = model.group('nib_group', { at: [38, 3.3, 0], parent: pen })
  await model.part('nib', nib(), 'yellow_gold_polished', { parent: nibAt })
  await model.part('slit', slit(), 'lacquer_black', { parent: nibAt })
  const feed = part(
    [
      [3.2, 36],
      [3.2, 44, 0.5],
      [1.9, 52, 3],
      [0.5, 57.5, 0.3],
      [0, 57.6],
    ],
    40,
  )
  await model.part('feed', feed.scale(1, 0.75, 1).translate(0, 0.2, 0), 'lacquer_black', own)

  const besidePen = [6, 7.4, 26] as const
  const lying = new Quaternion().setFromEuler(new Euler(0.5, -0.2, 0))
  const cap = model.group('cap', { at: besidePen, turned: lying })
  const capOwn = { parent: cap }
  const crown = part([
    [0, -34.5],
    [3.4, -34.2, 1],
    [5.6, -31.6, 1.6],
    [6.6, -26.4, 0.3],
    [6.6, -25.8],
  ])
  const skirt = part([
    [6.6, -24.2],
    [6.85, -10, 4],
    [7.05, 16],
  ])
  await model.part('cap_lacquer', merged([crown, skirt]), 'lacquer_midnight', { ...capOwn, ...lacquer })
  const lip = alongX(
    turn(
      [
        [5.4, 15.6],
        [7.2, 15.6, 0.25],
        [7.35, 19, 0.4],
        [7.2, 22.2, 0.3],
        [6.6, 22.8, 0.2],
        [5.5, 22.6, 0.2],
        [5.4, 16.2],
      ],
      { ring: true, around: 72 },
    ),
  )
  const capRings = [ring(-26, -24, 7), lip, clip().translate(-27, 0, 0)]
  await model.part('cap_trim', merged(capRings), 'brass_polished', capOwn)

  const rest = loft(
    26,
    16,
    [
      [3, 0],
      [0, 0, 0.6],
      [0, 4, 0.8],
      [6.5, 12.4, 3],
      [7.6, 17.6, 0.8],
      [7.7, 17.7],
    ],
    { corner: 3, cornerSteps: 6, round: 5 },
  )
  await model.part('rest', rest.translate(24, 0, 0), 'brass_brushed')
  await engravable(model, 'barrel', 40, 4, { parent: pen, at: [-18, 0, 0] }, (plane) =>
    bentAround(plane, 6.44),
  )
  // The cap is reversed, slides over the nib and stops at the ring of the barrel.
  const facingBarrel = lift.clone().multiply(new Quaternion().setFromEuler(new Euler(0, Math.PI, 0)))
  const along = (x: number) => {
    const { x: right, y: up } = new Vector3(x, 0, 0).applyQuaternion(lift)
    return [right, 19.4 + up, 0] as const
  }
  addMotion(model, 'cap', [
    { node: cap, times: [0, 0.5, 1.1, 1.8], moves: [besidePen, [40, 34, 30], along(96), along(37.6)] },
    { node: cap, times: [0, 1.1, 1.8], turns: [lying, facingBarrel, facingBarrel] },
  ])
  model.hotspot('nib', [52, 4, 0], { azimuth: 30, elevation: 24, distance: 0.14 }, pen)
  model.hotspot('barrel', [-18, 6.4, 0], { azimuth: -8, elevation: 30, distance: 0.18 }, pen)
  model.hotspot('clip', [-4, 9, 0], { azimuth: 12, elevation: 36, distance: 0.16 }, cap)
  return model
}

/** Bends a flat label around the barrel, its letters along the pen and facing up and forward. */
function bentAround(plane: BufferGeometry, radius: number): BufferGeometry {
  const position = plane.getAttribute('position')
  for (let i = 0; i < position.count; i++) {
    const angle = -position.getY(i) / radius + 0.7
    position.setXYZ(i, position.getX(i), Math.cos(angle) * radius, Math.sin(angle) * radius)
  }
  plane.computeVertexNormals()
  return plane
}
