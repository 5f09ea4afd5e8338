import type { Node as SceneNode } from '@gltf-transform/core'
import { CylinderGeometry, Path } from 'three'
import type { BufferGeometry } from 'three'
import { disc } from '../../geometry/extrude.ts'
import { facetedBar } from '../../geometry/facet.ts'
import { laidFlat } from '../../geometry/lay.ts'
import { creased, merged, outward } from '../../geometry/mesh.ts'
import { printedPlate } from '../../geometry/printed.ts'
import { turn } from '../../geometry/turn.ts'
import type { Model } from '../../model/model.ts'
import { smallRosette } from '../../drawings/rosette.ts'
import { guillocheRelief } from '../../surface/guilloche-relief.ts'
import { field } from '../../surface/noise.ts'
import type { Field } from '../../surface/noise.ts'
import { normalMap } from '../../surface/normal-map.ts'
import { marks, print, words } from '../../surface/print.ts'
import { inHands, inMetal } from './choices.ts'

const dialMm = 33.4
const subMm = 8.8
/** The distance of the small seconds below the centre, in millimetres. */
const subAt = 7.6
const ink = '#26221d'

/** The time shown is 10:08, so that the minute hand does not cover the name. */
const hour = 10 + 8 / 60
const turnOf = (share: number): number => share * 2 * Math.PI

async function dialFinish(model: Model): Promise<void> {
  const rose = smallRosette({
    lobes: 24,
    rings: 22,
    firstRadius: 1.1,
    step: 0.43,
    amplitude: (r) => 0.05 + r * 0.038,
    drift: (ring) => Math.sin(ring / 6) * 0.13,
  })
  model.finish('dial_silvered', {
    colour: [1, 1, 1],
    metal: 0.22,
    rough: 0.38,
    base: await print(
      dialMm,
      dialMm,
      2048,
      `<defs><radialGradient id="g" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="17"><stop offset="0" stop-color="#efe9dd"/><stop offset=".7" stop-color="#ece5d7"/><stop offset="1" stop-color="#ddd3c0"/></radialGradient></defs>` +
        `<rect x="-17" y="-17" width="34" height="34" fill="url(#g)"/>` +
        `<circle r="10.15" fill="none" stroke="#b9ae9a" stroke-width=".09"/><circle r="15.15" fill="none" stroke="${ink}" stroke-width=".045"/><circle r="15.9" fill="none" stroke="${ink}" stroke-width=".045"/>` +
        marks(60, 15.15, 15.9, ink, 0.07, (i) => i % 5 === 0) +
        marks(12, 14.95, 15.95, ink, 0.15) +
        words('ORLUNE', ink, { face: 'text', size: 1.72, x: 0, y: -5.5, tracking: 0.3 }) +
        words('PARIS', ink, { face: 'sans', size: 0.62, x: 0, y: -4.55, tracking: 0.24 }),
    ),
    relief: await normalMap(cartouche(guillocheRelief(2048, dialMm, rose, 1, 10.1)), 9, false),
    reliefScale: 0.85,
  })
  const circles = field(512, (u, v) => 0.5 + 0.5 * Math.sin(Math.hypot(u - 0.5, v - 0.5) * 512 * 0.55))
  model.finish('dial_seconds', {
    colour: [1, 1, 1],
    metal: 0.25,
    rough: 0.36,
    base: await print(
      subMm,
      subMm,
      768,
      `<rect x="-5" y="-5" width="10" height="10" fill="#e6decf"/>` +
        marks(60, 3.65, 3.95, ink, 0.045, (i) => i % 5 === 0) +
        marks(12, 3.5, 3.95, ink, 0.08) +
        ['60', '15', '30', '45']
          .map((label, i) => {
            const angle = (i * Math.PI) / 2
            return words(label, ink, {
              face: 'sans',
              size: 0.78,
              x: Math.sin(angle) * 2.85,
              y: -Math.cos(angle) * 2.85 + 0.28,
            })
          })
          .join(''),
    ),
    relief: await normalMap(circles, 1.1, false),
    reliefScale: 0.4,
  })
}

/** Smooths the relief where the name is printed. */
function cartouche(relief: Field): Field {
  return field(relief.size, (u, v, i) => {
    const [x, y] = [(u - 0.5) * dialMm, (v - 0.5) * dialMm]
    const away = Math.hypot(x / 4.6, (y + 5.55) / 1.75)
    const kept = Math.min(1, Math.max(0, (away - 0.86) / 0.3))
    return 0.55 + ((relief.height[i] ?? 0) - 0.55) * kept
  })
}

const baton = (width: number, length: number): BufferGeometry =>
  facetedBar({
    outline: [
      [-width / 2, -length / 2],
      [width / 2, -length / 2],
      [width / 2, length / 2],
      [-width / 2, length / 2],
    ],
    ridge: [
      [0, -length / 2 + width / 2],
      [0, length / 2 - width / 2],
    ],
    ridgeHeight: 0.6,
    edgeHeight: 0.22,
  })

function indices(): BufferGeometry {
  const all: BufferGeometry[] = []
  for (let i = 0; i < 12; i++) {
    if (i === 6) continue
    const offsets = i === 0 ? [-0.72, 0.72] : [0]
    for (const x of offsets) {
      all.push(
        baton(i % 3 ? 0.8 : 0.95, i % 3 ? 3.3 : 3.7)
          .translate(x, 12.75, 0)
          .rotateZ(-turnOf(i / 12)),
      )
    }
  }
  return laidFlat(merged(all))
}

/** A dauphine watch hand pointing to twelve, rotated clockwise. */
function hand(length: number, width: number, tail: number, height: number, turned: number): BufferGeometry {
  const waist = length * 0.14
  const bar = facetedBar({
    outline: [
      [0, -tail],
      [width / 2, waist],
      [0, length],
      [-width / 2, waist],
    ],
    ridge: [
      [0, -tail * 0.92],
      [0, waist],
      [0, length * 0.985],
    ],
    ridgeHeight: 0.4,
    edgeHeight: 0.12,
  })
  return laidFlat(bar.rotateZ(-turned)).translate(0, height, 0)
}

const pin = (radius: number, from: number, to: number): BufferGeometry =>
  turn(
    [
      [radius, from],
      [radius, to, radius * 0.3],
      [0, to + radius * 0.15],
    ],
    { around: 32 },
  )

/** Dial, applied indices, small seconds and three hands. */
export async function addDial(model: Model, head: SceneNode): Promise<void> {
  await dialFinish(model)
  const inHead = { parent: head }
  const metal = { ...inHead, variants: inMetal('polished') }
  const hands = { ...inHead, variants: inHands }
  const dial = disc(16.5)
  const opening = new Path()
  opening.absarc(0, -subAt, 4.1, 0, Math.PI * 2, true)
  dial.holes.push(opening)
  await model.part(
    'dial',
    laidFlat(printedPlate(dial, 0.5, dialMm, dialMm, { curveSteps: 80 })).translate(0, 1.6, 0),
    'dial_silvered',
    { ...inHead, printed: true },
  )
  await model.part(
    'dial_seconds',
    laidFlat(printedPlate(disc(4.3), 0.3, subMm, subMm, { curveSteps: 48 })).translate(0, 1.5, subAt),
    'dial_seconds',
    { ...inHead, printed: true },
  )
  const ring = turn(
    [
      [4.02, 1.7],
      [4.02, 2.2, 0.05],
      [4.22, 2.27, 0.06],
      [4.36, 2.15, 0.04],
      [4.36, 1.7],
    ],
    { around: 80, ring: true },
  ).translate(0, 0, subAt)
  const post = outward(creased(new CylinderGeometry(0.35, 0.35, 0.6, 16)))
  await model.part(
    'indices',
    merged([indices().translate(0, 2.08, 0), ring, post.translate(0, 1.8, subAt)]),
    'rose_gold_polished',
    metal,
  )
  await model.part('hand_hour', hand(8.8, 1.85, 2.5, 2.72, turnOf(hour / 12)), 'rose_gold_polished', hands)
  const minute = merged([hand(14, 1.5, 2.9, 3.18, turnOf(hour % 1)), pin(0.95, 2.1, 3.72)])
  await model.part('hand_minute', minute, 'rose_gold_polished', hands)
  const second = merged([
    hand(3.4, 0.46, 1.2, 2.06, turnOf(36 / 60)).translate(0, 0, subAt),
    pin(0.4, 1.8, 2.6).translate(0, 0, subAt),
  ])
  await model.part('hand_seconds', second, 'rose_gold_polished', hands)
}
