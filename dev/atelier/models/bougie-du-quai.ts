import { CatmullRomCurve3, Euler, Quaternion, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { extrude, pierced, disc, rectangle, reeded } from '../geometry/extrude.ts'
import type { Vec2 } from '../geometry/fillet.ts'
import { laidFlat } from '../geometry/lay.ts'
import { merged } from '../geometry/mesh.ts'
import { printedPlate } from '../geometry/printed.ts'
import { sweep } from '../geometry/sweep.ts'
import { turn } from '../geometry/turn.ts'
import { Model } from '../model/model.ts'
import { print, words } from '../surface/print.ts'
import { light } from './flame.ts'

const radius = 40
const height = 92

/** A used wick, bent at its tip. */
function wick(): BufferGeometry {
  const way = new CatmullRomCurve3([
    new Vector3(0, 0, 0),
    new Vector3(0.2, 4, 0),
    new Vector3(0.9, 7.5, 0.3),
    new Vector3(2.6, 9.2, 0.6),
  ])
  const round = Array.from({ length: 8 }, (_, i): Vec2 => {
    const a = (i / 8) * Math.PI * 2
    return [Math.cos(a) * 0.65, Math.sin(a) * 0.65]
  })
  const stations = Array.from({ length: 13 }, (_, i) => {
    const along = way.getTangentAt(i / 12)
    const side = new Vector3(0, 0, 1).addScaledVector(along, -along.z).normalize()
    return { at: way.getPointAt(i / 12), side, up: new Vector3().crossVectors(side, along) }
  })
  return sweep(stations, round)
}

/** Bougie du quai: a candle in a fluted vessel of glazed clay, with its brass cover leaning against it. */
export async function makeBougieDuQuai(): Promise<Model> {
  const model = new Model('bougie-du-quai')
  const flutes = pierced(reeded(48, radius - 1.5, radius), disc(radius - 4.6))
  const vessel = extrude(flutes, height - 14, { bevel: 0.7, bevelSteps: 3, curveSteps: 48 })
  const foot = turn(
    [
      [radius - 8, 0, 0.6],
      [radius - 4, 0, 1],
      [radius - 2.6, 7, 1.6],
      [radius - 4.6, 9.6, 0.6],
      [radius - 7, 10],
    ],
    { around: 112 },
  )
  await model.part('vessel', merged([laidFlat(vessel).translate(0, 7, 0), foot]), 'lacquer_midnight')
  const collar = (at: number): BufferGeometry =>
    turn(
      [
        [radius - 4.8, at],
        [radius + 0.3, at, 0.4],
        [radius + 0.5, at + 1.4, 0.5],
        [radius - 0.4, at + 2.6, 0.5],
        [radius - 4.8, at + 2.6, 0.4],
      ],
      { ring: true, around: 128 },
    )
  await model.part('rings', merged([collar(height - 7.6), collar(6.4)]), 'brass_polished')
  const wax = turn(
    [
      [radius - 4.4, 12],
      [radius - 4.4, height - 15.2, 0.2],
      [radius - 5.2, height - 16, 0.6],
      [12, height - 17.2, 12],
      [2.4, height - 17.8, 2],
      [0, height - 17.6],
    ],
    { around: 96 },
  )
  await model.part('wax', wax, 'wax_candle')
  await model.part('wick', wick().translate(0, height - 18, 0), 'lacquer_black')
  // The flame is above the bend of the wick.
  await light(model, [1.6, height - 13.5, 0.4])
  model.finish('label_brass', {
    colour: [0.92, 0.67, 0.39],
    metal: 1,
    rough: 0.3,
    base: await print(
      30,
      15,
      768,
      `<rect x="-16" y="-8" width="32" height="16" fill="#fff"/><rect x="-14" y="-6.5" width="28" height="13" fill="none" stroke="#2b2418" stroke-width=".14"/>` +
        words('BOUGIE DU QUAI', '#241d12', { face: 'sans', size: 1.5, x: 0, y: 2.9, tracking: 0.36 }) +
        words('ORLUNE', '#241d12', { face: 'text', size: 3.6, x: 0, y: -0.4, tracking: 0.6 }),
    ),
  })
  const label = printedPlate(rectangle(30, 15, 0.6), 1.4, 30.05, 15.05, { bevel: 0.3 })
  await model.part('label', label.translate(0, 46, radius - 1), 'label_brass', { printed: true })
  const lean = new Quaternion().setFromEuler(new Euler(0.3, 0.5, 1.28))
  const cover = model.group('cover', { at: [61, 38.4, 13], turned: lean })
  const lid = turn(
    [
      [radius - 5.4, 0, 0.3],
      [radius - 4.8, 3, 0.3],
      [radius + 0.4, 3.2, 0.4],
      [radius + 0.6, 5, 0.6],
      [radius - 6, 6.4, 4],
      [8, 7, 3],
      [4.4, 9, 1],
      [5.6, 13, 2],
      [0, 14.6],
    ],
    { around: 128 },
  )
  await model.part('cover_brass', lid, 'brass_brushed', { parent: cover })
  model.hotspot('wax', [0, height - 17, 0], { azimuth: 10, elevation: 40, distance: 0.3 })
  model.hotspot('label', [0, 46, radius], { azimuth: -8, elevation: 8, distance: 0.26 })
  return model
}
