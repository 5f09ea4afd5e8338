import { Vector3 } from 'three'
import sharp from 'sharp'
import { carreColours, drawCarre } from '../drawings/carre.ts'
import { fold } from '../geometry/fold.ts'
import type { Vec2 } from '../geometry/fillet.ts'
import { merged, projectUv } from '../geometry/mesh.ts'
import { sweep } from '../geometry/sweep.ts'
import { Model } from '../model/model.ts'

/** The side of the folded scarf in millimetres: 90 cm folded to a quarter in both directions. */
const side = 225
const folds = 6
const thick = 3.6
const lift = thick * 0.62

/** The colors, with the names of the content. */
const grounds = ['midnight', 'madder'] as const
type Ground = (typeof grounds)[number]

const silk = {
  midnight: [0.0075, 0.0125, 0.034],
  madder: [0.115, 0.0095, 0.006],
} as const satisfies Record<Ground, readonly [number, number, number]>

/** The visible sixteenth: a corner with two hems. */
async function corner(ground: Ground): Promise<Uint8Array> {
  const drawn = drawCarre(carreColours[ground]).replace(/viewBox="[^"]*"/, `viewBox="0 0 ${side} ${side}"`)
  const pixels = 1024
  const picture = await sharp(Buffer.from(drawn), { density: 300 })
    .resize(pixels, pixels, { fit: 'fill' })
    .png()
    .toBuffer()
  return new Uint8Array(picture)
}

/** A hand-rolled hem: nearly round, and slightly uneven. */
function hem(turned: number): ReturnType<typeof sweep> {
  const round = Array.from({ length: 10 }, (_, i): Vec2 => {
    const a = (i / 10) * Math.PI * 2
    return [Math.cos(a) * 1.15, Math.sin(a) * 0.95]
  })
  const count = 44
  const stations = Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count
    const at = new Vector3(
      (t - 0.5) * (side - 3),
      0.22 * Math.sin(t * 23 + turned) + 0.1 * Math.sin(t * 61),
      -side / 2 + 0.9 + 0.35 * Math.sin(t * 17 + turned * 3),
    )
    return { at, side: new Vector3(0, 0, 1), up: new Vector3(0, 1, 0) }
  })
  return sweep(stations, round).rotateY(turned)
}

/** Carré Tour à Guillocher, folded, with a corner of the print on top. */
export async function makeCarre(): Promise<Model> {
  const model = new Model('carre-tour-a-guillocher')
  model.offer(grounds)
  for (const ground of grounds) {
    const sheen = [0.3, 0.3, 0.34] as const
    model.finish(`silk_${ground}`, { colour: silk[ground], rough: 0.46, sheen })
    model.finish(`print_${ground}`, { colour: [1, 1, 1], rough: 0.44, sheen, base: await corner(ground) })
  }
  const inner = Array.from({ length: folds - 1 }, (_, i) =>
    fold({ side: side + (i % 2) - 0.4, thick, steps: 26, seed: i * 2.4 + 1 })
      .rotateY(((i % 3) - 1) * 0.011)
      .translate(((i * 3) % 4) * 0.5 - 0.8, i * lift, ((i * 5) % 4) * 0.5 - 0.6),
  )
  await model.part('folds', merged(inner), 'silk_midnight', {
    variants: { midnight: 'silk_midnight', madder: 'silk_madder' },
  })
  const top = (folds - 1) * lift
  // The sides are not straight, and a texture repeats outside its UVs.
  const within = (share: number): number => Math.min(0.992, Math.max(0.008, share))
  const upper = projectUv(fold({ side, thick, steps: 44, seed: 3.1, belly: 0.1 }), (p) => [
    within(p.x / side + 0.5),
    within(0.5 - p.z / side),
  ])
  await model.part('print', upper.translate(0, top, 0), 'print_midnight', {
    printed: true,
    variants: { midnight: 'print_midnight', madder: 'print_madder' },
  })
  const hems = merged([hem(0), hem(Math.PI / 2)]).translate(0, top + thick / 2, 0)
  await model.part('hem', hems, 'silk_midnight', {
    variants: { midnight: 'silk_midnight', madder: 'silk_madder' },
  })
  model.hotspot('hem', [-side / 2, top + 2, 30], { azimuth: -52, elevation: 24, distance: 0.34 })
  model.hotspot('rosette', [-30, top + 4, -30], { azimuth: -14, elevation: 58, distance: 0.4 })
  return model
}
