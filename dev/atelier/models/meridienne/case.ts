import type { Node as SceneNode } from '@gltf-transform/core'
import { Shape } from 'three'
import type { BufferGeometry } from 'three'
import { extrude, disc, reeded } from '../../geometry/extrude.ts'
import { alongX, laidFlat } from '../../geometry/lay.ts'
import { merged } from '../../geometry/mesh.ts'
import { printedPlate } from '../../geometry/printed.ts'
import { turn } from '../../geometry/turn.ts'
import { engravable } from '../../model/engraving.ts'
import type { Model } from '../../model/model.ts'
import { smallRosette } from '../../drawings/rosette.ts'
import { guillocheRelief } from '../../surface/guilloche-relief.ts'
import { normalMap } from '../../surface/normal-map.ts'
import { print, wordsAround } from '../../surface/print.ts'
import { inMetal } from './choices.ts'

const polished = { variants: inMetal('polished') }
const brushed = { variants: inMetal('brushed') }

/** The lug from the side, in z and y: level with the bezel at the case, and curved down to the wrist. */
function lugSide(): Shape {
  const side = new Shape()
  side.moveTo(12, 2.3)
  side.bezierCurveTo(15.5, 2.6, 19.2, 1.5, 22.6, -2.6)
  side.bezierCurveTo(23.3, -3.5, 23.0, -4.3, 22.0, -4.35)
  side.bezierCurveTo(20.2, -4.3, 18, -3.1, 15.5, -2.6)
  side.lineTo(12, -2.5)
  side.closePath()
  return side
}

function lugs(): BufferGeometry {
  const all: BufferGeometry[] = []
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      const lug = extrude(lugSide(), 2.4, { bevel: 0.45, bevelSteps: 4, curveSteps: 18, crease: 28 })
      lug.rotateY(-Math.PI / 2).translate(1.2, 0, 0)
      if (z < 0) lug.rotateY(Math.PI)
      all.push(lug.translate(x * 11.25, 0, 0))
    }
  }
  return merged(all)
}

/** Case, bezel, crystal, crown and the engraved back. Twelve o'clock is -Z, the dial faces up. */
export async function addCase(model: Model, head: SceneNode): Promise<void> {
  const inHead = { parent: head }
  const middle = turn(
    [
      [15.4, -3.3, 0.2],
      [16.4, -3.1, 0.4],
      [18.3, -2.1, 0.6],
      [19, -1.2, 0.5],
      [19, 2.2, 0.5],
      [18.5, 2.8, 0.25],
      [16.6, 2.8, 0.05],
      [16.6, 1.2],
    ],
    { around: 120, round: 3 },
  )
  await model.part('case', middle, 'rose_gold_brushed', { ...inHead, ...brushed })
  const bezel = turn(
    [
      [16.75, 2.6],
      [18.7, 2.6, 0.1],
      [18.78, 3.1, 0.25],
      [18.05, 4.2, 0.5],
      [17.15, 4.62, 0.25],
      [16.75, 4.3, 0.1],
    ],
    { around: 144, ring: true, round: 3 },
  )
  const flange = turn(
    [
      [16.8, 4.05],
      [16.0, 2.25, 0.05],
      [16.8, 2.2],
    ],
    { around: 96, ring: true, round: 2 },
  )
  await model.part('bezel', merged([bezel, flange]), 'rose_gold_polished', { ...inHead, ...polished })
  await model.part('lugs', lugs(), 'rose_gold_polished', { ...inHead, ...polished })
  const bars = [-1, 1].map((s) =>
    alongX(
      turn(
        [
          [0.6, -10.75],
          [0.6, 10.75],
        ],
        { around: 20 },
      ),
    ).translate(0, -2.4, s * 20.6),
  )
  await model.part('spring_bars', merged(bars), 'steel_brushed', inHead)
  const crystal = turn(
    [
      [16.7, 4.0],
      [16.74, 4.45, 0.2],
      [12, 4.98, 3],
      [6, 5.22, 2],
      [0, 5.3],
    ],
    { around: 96, round: 3 },
  )
  await model.part('crystal', crystal, 'crystal', inHead)
  await model.part('crown', crown(), 'rose_gold_polished', { ...inHead, ...polished })
  await addBack(model, head)
}

function crown(): BufferGeometry {
  const wheel = extrude(reeded(30, 2.72, 3.1), 3, { bevel: 0.14, bevelSteps: 3, curveSteps: 2 })
  const button = turn([
    [2.5, -0.4],
    [2.5, 0.3, 0.3],
    [1.6, 0.55, 0.5],
    [0, 0.62],
  ])
  const stem = turn([
    [1.6, -2],
    [1.6, 0.4],
  ])
  return merged([
    wheel.rotateY(Math.PI / 2).translate(19.9, 0.4, 0),
    alongX(button).translate(22.8, 0.4, 0),
    alongX(stem).translate(20, 0.4, 0),
  ])
}

/** Rotates a geometry face down, so that it reads upright when the watch is turned about its vertical axis. */
const turnedOver = (geometry: BufferGeometry): BufferGeometry => laidFlat(geometry).rotateZ(Math.PI)

async function addBack(model: Model, head: SceneNode): Promise<void> {
  const rose = smallRosette({
    rings: 9,
    firstRadius: 8.2,
    step: 0.36,
    amplitude: (r) => 0.03 + r * 0.016,
    drift: (ring) => Math.sin(ring / 3) * 0.09,
  })
  const inscription =
    `<rect x="-14" y="-14" width="28" height="28" fill="#fff"/>` +
    wordsAround('MAISON ORLUNE PARIS  ·  38 MM  ·  THIRD ROSETTE  ·  ', '#54504a', 11.75, 1.02, 0, 360) +
    `<circle r="11.2" fill="none" stroke="#8b867e" stroke-width=".07"/><circle r="12.8" fill="none" stroke="#8b867e" stroke-width=".07"/>` +
    `<circle r="7.9" fill="none" stroke="#8b867e" stroke-width=".07"/>`
  for (const metal of ['rose_gold', 'yellow_gold', 'steel'] as const) {
    const colour = { rose_gold: [0.9, 0.6, 0.43], yellow_gold: [0.9, 0.67, 0.32], steel: [0.68, 0.69, 0.7] }[
      metal
    ]
    model.finish(`back_${metal}`, {
      colour: [colour[0] ?? 1, colour[1] ?? 1, colour[2] ?? 1],
      metal: 1,
      rough: 0.26,
      base: await backPrint(inscription),
      relief: await backRelief(rose),
      reliefScale: 0.9,
    })
  }
  const ring = turn(
    [
      [13.1, -3.3],
      [15.9, -3.2],
      [16, -3.45, 0.15],
      [15.3, -3.82, 0.2],
      [13.4, -3.9, 0.12],
      [13.1, -3.75, 0.05],
    ],
    { around: 96, ring: true, round: 3 },
  )
  await model.part('case_back', ring, 'rose_gold_polished', { parent: head, ...polished })
  const plate = turnedOver(printedPlate(disc(13.15), 0.3, 26.6, 26.6, { curveSteps: 64 }))
  const variants = Object.fromEntries(
    Object.entries(inMetal('brushed')).map(([v, finish]) => [v, finish.replace(/(.*)_brushed/, 'back_$1')]),
  )
  await model.part('case_back_plate', plate.translate(0, -3.35, 0), 'back_rose_gold', {
    parent: head,
    printed: true,
    variants,
  })
  await engravable(model, 'caseback', 14, 7, { parent: head }, (plane) =>
    turnedOver(plane).translate(0, -3.68, 0),
  )
}

let backPicture: Promise<Uint8Array> | undefined
const backPrint = (body: string): Promise<Uint8Array> => (backPicture ??= print(26.6, 26.6, 1024, body))
let backMap: Promise<Uint8Array> | undefined
const backRelief = (rose: ReturnType<typeof smallRosette>): Promise<Uint8Array> =>
  (backMap ??= normalMap(guillocheRelief(1024, 26.6, rose, 8, 11.1), 3.2, false))
