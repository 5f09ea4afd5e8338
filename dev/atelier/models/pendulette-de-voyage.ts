import { Euler, Quaternion } from 'three'
import type { BufferGeometry } from 'three'
import { roundedBox } from '../geometry/box.ts'
import { disc, extrude, reeded } from '../geometry/extrude.ts'
import { facetedBar } from '../geometry/facet.ts'
import { alongZ } from '../geometry/lay.ts'
import { loft } from '../geometry/loft.ts'
import { merged } from '../geometry/mesh.ts'
import { printedPlate } from '../geometry/printed.ts'
import { turn } from '../geometry/turn.ts'
import { engravable } from '../model/engraving.ts'
import { Model } from '../model/model.ts'
import { smallRosette } from '../drawings/rosette.ts'
import { guillocheRelief } from '../surface/guilloche-relief.ts'
import { normalMap } from '../surface/normal-map.ts'
import { marks, print, words } from '../surface/print.ts'

export const caseOffered = ['ink-calf', 'tan-calf', 'moss-calf'] as const
const inCalf = Object.fromEntries(caseOffered.map((name) => [name, `calf_${name.replace('-calf', '')}`]))

const side = 84
const depth = 26
const dialMm = 64
const ink = '#1b1f2c'

async function dialFinish(model: Model): Promise<void> {
  const numerals = ['XII', 'I', 'II', 'III', 'IIII', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']
    .map((numeral, i) => {
      const outline = words(numeral, ink, { face: 'text', size: 6.4, x: 0, y: -20.6, tracking: -0.12 })
      return `<g transform="rotate(${i * 30})">${outline}</g>`
    })
    .join('')
  const rose = smallRosette({
    lobes: 24,
    rings: 30,
    firstRadius: 1.4,
    step: 0.6,
    amplitude: (r) => 0.08 + r * 0.034,
    drift: (ring) => Math.sin(ring / 8) * 0.14,
  })
  model.finish('dial_silvered', {
    colour: [1, 1, 1],
    metal: 0.22,
    rough: 0.4,
    base: await print(
      dialMm,
      dialMm,
      1536,
      `<rect x="-33" y="-33" width="66" height="66" fill="#ece5d7"/>` +
        `<circle r="19" fill="none" stroke="#a89c86" stroke-width=".14"/><circle r="28.4" fill="none" stroke="${ink}" stroke-width=".1"/><circle r="30" fill="none" stroke="${ink}" stroke-width=".1"/>` +
        marks(60, 28.4, 30, ink, 0.16, (i) => i % 5 === 0) +
        marks(12, 28.2, 30.2, ink, 0.5) +
        numerals +
        words('ORLUNE', ink, { face: 'text', size: 3, x: 0, y: -9.4, tracking: 0.55 }) +
        words('PARIS', ink, { face: 'sans', size: 1.1, x: 0, y: -7.5, tracking: 0.45 }),
    ),
    relief: await normalMap(guillocheRelief(1024, dialMm, rose, 1, 18.9), 4.5, false),
    reliefScale: 0.55,
  })
}

const hand = (length: number, width: number, turned: number, lift: number): BufferGeometry =>
  facetedBar({
    outline: [
      [0, -length * 0.2],
      [width / 2, length * 0.12],
      [0, length],
      [-width / 2, length * 0.12],
    ],
    ridge: [
      [0, -length * 0.18],
      [0, length * 0.12],
      [0, length * 0.98],
    ],
    ridgeHeight: 0.6,
    edgeHeight: 0.16,
  })
    .rotateZ(-turned)
    .translate(0, 0, lift)

/** Pendulette de voyage: a travel clock in a calf case with a folding leg. */
export async function makePendulette(): Promise<Model> {
  const model = new Model('pendulette-de-voyage')
  model.offer(caseOffered)
  const lean = new Quaternion().setFromEuler(new Euler(0, 0, 0))
  const clock = model.group('clock', { at: [0, side / 2, 0], turned: lean })
  const own = { parent: clock }
  const body = loft(
    side,
    side,
    [
      [10, -depth / 2],
      [0, -depth / 2, 2.4],
      [0, depth / 2, 2.4],
      [10, depth / 2],
    ],
    { corner: 12, cornerSteps: 8, round: 5 },
  ).rotateX(Math.PI / 2)
  await model.part('case', body, 'calf_ink', { ...own, variants: inCalf })
  const front = depth / 2
  const bezel = turn(
    [
      [32, -3],
      [36.4, -1, 0.4],
      [36.8, 1.6, 0.6],
      [35, 4.6, 1.2],
      [33, 5.2, 0.5],
      [32, 4.4, 0.3],
      [31.4, 1.2, 0.1],
      [31.4, -3],
    ],
    { ring: true, around: 144 },
  )
  const rim = loft(
    side + 0.9,
    side + 0.9,
    [
      [8, -1.1],
      [0, -1.1, 0.5],
      [0, 1.1, 0.5],
      [8, 1.1],
    ],
    { corner: 12.4, cornerSteps: 8 },
  ).rotateX(Math.PI / 2)
  await model.part('bezel', merged([alongZ(bezel).translate(0, 0, front), rim]), 'brass_polished', own)
  await dialFinish(model)
  const dial = printedPlate(disc(31.9), 0.6, dialMm, dialMm, { curveSteps: 72 })
  await model.part('dial', dial.translate(0, 0, front + 0.1), 'dial_silvered', { ...own, printed: true })
  const hour = 10 + 8 / 60
  const hands = [
    hand(17, 3.4, (hour / 12) * Math.PI * 2, front + 1.3),
    hand(27, 2.8, (hour % 1) * Math.PI * 2, front + 2.1),
    alongZ(
      turn([
        [1.7, 0],
        [1.7, 2.8, 0.4],
        [0, 3.1],
      ]),
    ).translate(0, 0, front + 0.5),
  ]
  await model.part('hands', merged(hands), 'blued_steel', own)
  const crystal = alongZ(
    turn(
      [
        [31.6, 3.6],
        [31.7, 4.4, 0.2],
        [16, 5.6, 8],
        [0, 6],
      ],
      { around: 96 },
    ),
  )
  await model.part('crystal', crystal.translate(0, 0, front), 'crystal', own)
  const back = alongZ(
    turn(
      [
        [27, 0],
        [27, 1.2, 0.4],
        [24, 1.8, 0.5],
        [0, 1.8],
      ],
      { around: 96 },
    ),
  )
  await model.part('back', back.rotateY(Math.PI).translate(0, 0, -front + 0.2), 'brass_brushed', own)
  const leg = roundedBox(26, 46, 2, 0.9, 3).translate(0, -23, 0)
  leg.rotateX(0.02).translate(0, 14, -front - 1.4)
  const key = extrude(reeded(28, 3.5, 4), 3.4, { bevel: 0.14, curveSteps: 2 }).rotateY(Math.PI)
  await model.part('leg', leg, 'brass_brushed', own)
  await model.part('key', key.translate(0, 21, -front - 0.8), 'brass_polished', own)
  const tip = alongZ(
    turn(
      [
        [3.2, 0],
        [3.2, 5, 0.5],
        [4.6, 6, 0.5],
        [4.6, 8.4, 0.8],
        [0, 9],
      ],
      { around: 48 },
    ),
  ).rotateX(-Math.PI / 2)
  await model.part('button', tip.translate(0, side / 2 - 0.4, 0), 'brass_polished', own)
  await engravable(model, 'back', 34, 9, { ...own, at: [0, -14, -front - 1.75] }, (plane) =>
    plane.rotateY(Math.PI),
  )
  model.hotspot('dial', [0, 8, front + 2], { azimuth: -6, elevation: 10, distance: 0.28 }, clock)
  model.hotspot('button', [0, side / 2 + 8, 0], { azimuth: 20, elevation: 26, distance: 0.24 }, clock)
  model.hotspot('back', [0, 0, -front], { azimuth: 180, elevation: 10, distance: 0.3 }, clock)
  return model
}
