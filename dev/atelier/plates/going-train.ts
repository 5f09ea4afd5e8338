import { Euler, Path, Quaternion, Shape, Vector3 } from 'three'
import { disc, extrude, pierced, rectangle } from '../geometry/extrude.ts'
import { laidFlat } from '../geometry/lay.ts'
import { sweep } from '../geometry/sweep.ts'
import { turn } from '../geometry/turn.ts'
import { Model } from '../model/model.ts'

interface Wheel {
  at: readonly [number, number]
  /** The radius to the tips of the teeth, in millimetres. */
  radius: number
  teeth: number
  spokes: number
  metal: 'brass' | 'steel' | 'yellow_gold'
  turned: number
  /** The tilt of a wheel that leans on another, in degrees. */
  leaning?: number
}

const wheels: Wheel[] = [
  { at: [-5, 1], radius: 15, teeth: 84, spokes: 5, metal: 'yellow_gold', turned: 12 },
  { at: [18.4, -8.2], radius: 9.4, teeth: 64, spokes: 4, metal: 'brass', turned: 30 },
  { at: [20, 12.8], radius: 11, teeth: 72, spokes: 5, metal: 'steel', turned: 51 },
  { at: [5, 19.6], radius: 5.2, teeth: 40, spokes: 3, metal: 'yellow_gold', turned: 6 },
  { at: [-24, -12], radius: 6.6, teeth: 48, spokes: 4, metal: 'steel', turned: 22 },
  { at: [-22.5, 13.5], radius: 4.6, teeth: 36, spokes: 3, metal: 'brass', turned: 17 },
  { at: [34.5, -3], radius: 4.2, teeth: 32, spokes: 3, metal: 'yellow_gold', turned: 44 },
]

const screws = [
  [-13.5, -16.5],
  [-9.8, -18.6],
  [7, -16.2],
  [-15.4, 18.6],
  [35.4, 8],
] as const

const thick = 0.9

/** The outline of the rim: each tooth rises, is flat and falls. */
function toothed(radius: number, teeth: number): Shape {
  const shape = new Shape()
  const root = radius - (radius / teeth) * 3.6
  const steps = [
    [0.06, root],
    [0.26, (root + radius) / 2],
    [0.4, radius],
    [0.6, radius],
    [0.74, (root + radius) / 2],
    [0.94, root],
  ] as const
  for (let tooth = 0; tooth < teeth; tooth++) {
    for (const [part, r] of steps) {
      const angle = ((tooth + part) / teeth) * 2 * Math.PI
      const point = [r * Math.cos(angle), r * Math.sin(angle)] as const
      if (tooth === 0 && part === steps[0][0]) shape.moveTo(...point)
      else shape.lineTo(...point)
    }
  }
  shape.closePath()
  return shape
}

/** The openings between the spokes, which narrow towards the rim. */
function openings({ radius, spokes }: Wheel): Path[] {
  const [inner, outer] = [radius * 0.27, radius * 0.76]
  const step = (2 * Math.PI) / spokes
  return Array.from({ length: spokes }, (_, spoke) => {
    const [near, far] = [(radius * 0.075) / inner, (radius * 0.05) / outer]
    const [from, to] = [spoke * step, (spoke + 1) * step]
    const path = new Path()
    path.absarc(0, 0, outer, from + far, to - far, false)
    path.absarc(0, 0, inner, to - near, from + near, true)
    path.closePath()
    return path
  })
}

async function setWheel(model: Model, wheel: Wheel, number: number): Promise<void> {
  const { radius, teeth, metal, turned, leaning = 0, at } = wheel
  const shape = pierced(toothed(radius, teeth), disc(radius * 0.07))
  shape.holes.push(...openings(wheel))
  const group = model.group(`wheel_${number}`, {
    at: [at[0], thick, at[1]],
    turned: new Quaternion().setFromEuler(new Euler((leaning * Math.PI) / 180, (turned * Math.PI) / 180, 0)),
  })
  const rim = laidFlat(extrude(shape, thick, { bevel: 0.1, bevelSteps: 2, curveSteps: 40 }))
  await model.part(`rim_${number}`, rim, `${metal}_brushed`, { parent: group })
  const hub = turn(
    [
      [radius * 0.1, thick - 0.02],
      [radius * 0.21, thick - 0.02],
      [radius * 0.21, thick + 0.28, 0.1],
      [radius * 0.1, thick + 0.28, 0.08],
    ],
    { ring: true },
  )
  await model.part(`hub_${number}`, hub, `${metal}_brushed`, { parent: group })
  const stone = turn([
    [radius * 0.1, thick * 0.4],
    [radius * 0.105, thick + 0.16, 0.06],
    [radius * 0.05, thick + 0.2, 0.1],
    [0, thick + 0.1],
  ])
  await model.part(`stone_${number}`, stone, 'ruby', { parent: group })
}

async function setScrew(model: Model, [x, z]: readonly [number, number], number: number): Promise<void> {
  const group = model.group(`screw_${number}`, {
    at: [x, 0, z],
    turned: new Quaternion().setFromEuler(new Euler(0, number * 1.9, 0)),
  })
  const slot = rectangle(3.2, 0.34, 0.05)
  const head = laidFlat(extrude(pierced(disc(1.5), slot), 0.7, { bevel: 0.12, curveSteps: 32 }))
  await model.part(
    `head_${number}`,
    head.translate(0, 0.6, 0),
    number % 2 ? 'blued_steel' : 'steel_brushed',
    { parent: group },
  )
  const foot = turn([
    [1.32, 0],
    [1.32, 0.9, 0.1],
  ])
  await model.part(`foot_${number}`, foot, 'blued_steel', { parent: group })
}

/** A balance spring: seven turns of steel ribbon. */
function spring() {
  const turns = 7
  const stations = Array.from({ length: turns * 40 + 1 }, (_, i) => {
    const angle = (i / 40) * 2 * Math.PI
    const radius = 0.7 + (i / (turns * 40)) * 4.2
    const side = new Vector3(Math.cos(angle), 0, Math.sin(angle))
    return { at: side.clone().multiplyScalar(radius).setY(0.55), side, up: new Vector3(0, 1, 0) }
  })
  return sweep(stations, [
    [-0.05, -0.45],
    [0.05, -0.45],
    [0.05, 0.45],
    [-0.05, 0.45],
  ])
}

/** The going train of a watch laid out on a bench, in the order of assembly. */
export async function goingTrain(): Promise<Model> {
  const model = new Model('going-train')
  model.finish('ruby', { colour: [0.22, 0.002, 0.016], rough: 0.08, coat: 1 })
  const mat = laidFlat(extrude(rectangle(150, 110, 4), 2, { bevel: 0.4 })).translate(0, -2, 0)
  await model.part('mat', mat, 'calf_ink')
  // The paper is at height 0, and the mat is on it.
  model.root.setTranslation([0, 0.002, 0])
  for (const [number, wheel] of wheels.entries()) await setWheel(model, wheel, number)
  for (const [number, screw] of screws.entries()) await setScrew(model, screw, number)
  await model.part('spring', spring(), 'steel_polished', { at: [-2.5, 0, -19.5] })
  return model
}
