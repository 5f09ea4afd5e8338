import { Euler, Quaternion, Shape, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import type { Vec2 } from '../geometry/fillet.ts'
import { laidFlat } from '../geometry/lay.ts'
import { merged } from '../geometry/mesh.ts'
import { printedPlate } from '../geometry/printed.ts'
import { sweep } from '../geometry/sweep.ts'
import type { Station } from '../geometry/sweep.ts'
import { turn } from '../geometry/turn.ts'
import { smallRosette } from '../drawings/rosette.ts'
import { engravable } from '../model/engraving.ts'
import { Model } from '../model/model.ts'
import { guillocheRelief } from '../surface/guilloche-relief.ts'
import { field } from '../surface/noise.ts'
import type { Field } from '../surface/noise.ts'
import { normalMap } from '../surface/normal-map.ts'

/** The inner radius of a ring of size 54, in millimetres. */
const bore = 8.6

/** The band: a D-shaped section that grows from the palm to the shoulders. */
function band(): BufferGeometry {
  const count = 96
  const grown = (angle: number): number => Math.max(0, Math.cos(angle)) ** 1.7
  const angles = Array.from({ length: count }, (_, i) => (i / count) * Math.PI * 2)
  const stations: Station[] = angles.map((angle) => {
    const out = new Vector3(0, Math.cos(angle), Math.sin(angle))
    return { at: out.clone().multiplyScalar(bore), side: new Vector3(1, 0, 0), up: out }
  })
  const section = (i: number): Vec2[] => {
    const g = grown(angles[i] ?? 0)
    const [w, h] = [1.9 + 3.7 * g, 1.5 + 1.25 * g]
    const outer = Array.from({ length: 15 }, (_, j): Vec2 => {
      const a = (j / 14) * Math.PI
      return [Math.cos(a) * w, 0.35 + Math.sin(a) ** 0.8 * (h - 0.35)]
    })
    const inner = Array.from({ length: 7 }, (_, j): Vec2 => {
      const v = (j / 6) * 2 - 1
      return [v * w * 0.96, 0.16 * v * v]
    })
    return [...outer, ...inner]
  }
  return sweep(stations, section, { loop: true, crease: 50 })
}

const oval = (width: number, height: number): Shape => {
  const shape = new Shape()
  shape.absellipse(0, 0, width / 2, height / 2, 0, Math.PI * 2, false, 0)
  return shape
}

/** The side of the square of the table's relief, in millimetres. */
const cutMm = 15.2

/** The fifth rosette, in fine lines. The twelfth lobe is smooth. */
function tableRelief(): Field {
  const rose = smallRosette({
    lobes: 12,
    rings: 34,
    firstRadius: 0.5,
    step: 0.2,
    amplitude: (r) => r * 0.062,
    drift: (ring) => ring * 0.009,
  })
  const relief = guillocheRelief(1024, cutMm, rose, 0.5, 7.1)
  return field(1024, (u, v, i) => {
    const [x, y] = [(u - 0.5) * cutMm, (0.5 - v) * cutMm]
    const lobe = Math.atan2(y, x) - Math.hypot(x, y) * 0.044 - Math.PI * 0.28
    const away = Math.abs(Math.atan2(Math.sin(lobe), Math.cos(lobe)))
    const kept = Math.hypot(x, y) < 0.62 ? 1 : Math.min(1, Math.max(0, (away - Math.PI / 12) / 0.03))
    return 0.7 + ((relief.height[i] ?? 0) - 0.7) * kept
  })
}

/** The head: it widens from the shoulders to the table. */
const head = (): BufferGeometry =>
  turn(
    [
      [3.4, -2.6],
      [4.6, -1.4, 2],
      [5.6, 0.6, 1.2],
      [6.15, 2, 0.3],
      [6.15, 2.75, 0.3],
      [5.85, 2.95, 0.12],
      [5.7, 2.85],
      [0, 2.85],
    ],
    { around: 120, round: 5 },
  ).scale(1, 1, 7.3 / 6.2)

/** Chevalière du passage: a signet ring, leaning back so that its table is visible. */
export async function makeChevaliereDuPassage(): Promise<Model> {
  const model = new Model('chevaliere-du-passage')
  const turned = new Quaternion().setFromEuler(new Euler(0.62, 0, 0))
  const ring = model.group('ring', { turned })
  await model.part('band', merged([band(), head().translate(0, bore + 0.6, 0)]), 'yellow_gold_polished', {
    parent: ring,
  })
  model.finish('table_gold', {
    colour: [0.93, 0.69, 0.33],
    metal: 1,
    rough: 0.2,
    relief: await normalMap(tableRelief(), 3.4, false),
    reliefScale: 0.6,
  })
  const table = laidFlat(printedPlate(oval(11.4, 13.4), 0.3, cutMm, cutMm, { curveSteps: 64 }))
  await model.part('table', table.translate(0, bore + 3.25, 0), 'table_gold', { parent: ring, printed: true })
  await engravable(model, 'table', 8, 9.6, { parent: ring }, (plane) =>
    laidFlat(plane).translate(0, bore + 3.6, 0),
  )
  model.hotspot('table', [0, bore + 3.5, 0], { azimuth: 0, elevation: 38, distance: 0.07 }, ring)
  model.hotspot('shoulder', [5, 7, 4], { azimuth: 40, elevation: 20, distance: 0.07 }, ring)
  model.hotspot('worn', [0, 0, 0], { azimuth: -14, elevation: 36, distance: 0.12, wears: 'finger' }, ring)
  return model
}
