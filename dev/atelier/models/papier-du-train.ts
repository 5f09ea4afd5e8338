import { Euler, Quaternion, Shape } from 'three'
import type { BufferGeometry } from 'three'
import { roundedBox } from '../geometry/box.ts'
import { extrude, outline, rectangle } from '../geometry/extrude.ts'
import { laidFlat } from '../geometry/lay.ts'
import { merged } from '../geometry/mesh.ts'
import { printedPlate } from '../geometry/printed.ts'
import { drawRosette, smallRosette } from '../drawings/rosette.ts'
import { Model } from '../model/model.ts'
import { normalMap } from '../surface/normal-map.ts'
import { print, words } from '../surface/print.ts'
import { seal, sealRelief } from './gift-box/seal.ts'

const sheet = { width: 148, height: 210 }
const envelope = { width: 155, height: 110 }
/** The forty sheets as groups with slightly different rotations. */
const quires = [
  { turned: 0, x: 0, z: 0 },
  { turned: 0.006, x: 0.3, z: -0.2 },
  { turned: -0.004, x: -0.2, z: 0.4 },
  { turned: 0.009, x: 0.4, z: 0.1 },
  { turned: 0.002, x: 0, z: -0.3 },
]
const quireHeight = 1.5

const lying = (turned: number): Quaternion => new Quaternion().setFromEuler(new Euler(0, turned, 0))

/** The print of the top sheet: faint wide rules, like a watermark, and the name of the brand. */
async function letterhead(): Promise<Uint8Array> {
  const { width, height } = sheet
  const rules = Array.from({ length: 14 }, (_, i) => `M${-56} ${-52 + i * 11}H${56}`).join('')
  const chains = Array.from({ length: 7 }, (_, i) => `M${-66 + i * 22} ${-height / 2}V${height / 2}`).join('')
  return print(
    width,
    height,
    1024,
    `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" fill="#f3eee2"/>` +
      `<path d="${chains}" stroke="#e9e2d2" stroke-width=".5"/><path d="${rules}" stroke="#dfd8c8" stroke-width=".28"/>` +
      `<g transform="translate(0 -78) scale(.062)">${drawRosette(smallRosette({ rings: 22 }), 'r', '#8a2a1f', 3)}</g>` +
      words('ORLUNE', '#1c2338', { face: 'text', size: 4.2, x: 0, y: -61.5, tracking: 0.9 }),
  )
}

/** The pocket of an envelope, seen from the back. */
function pocket(): BufferGeometry {
  return laidFlat(extrude(rectangle(envelope.width, envelope.height, 1), 0.9, { bevel: 0.3 }))
}
function flap(): BufferGeometry {
  const [x, y] = [envelope.width / 2 - 0.6, envelope.height / 2 - 0.4]
  const shape = outline([
    [-x, y, 0.6],
    [-6, -8, 5],
    [6, -8, 5],
    [x, y, 0.6],
  ])
  return laidFlat(extrude(shape, 0.5, { bevel: 0.18, bevelSteps: 2 })).translate(0, 0.75, 0)
}

/** The paper band around the envelopes, slightly larger than the bundle. */
function band(height: number): BufferGeometry {
  const around = new Shape()
  const [w, h] = [envelope.height / 2 + 1.5, height / 2 + 0.5]
  around.moveTo(-w, -h).lineTo(w, -h).lineTo(w, h).lineTo(-w, h).closePath()
  const hole = new Shape()
  hole
    .moveTo(-w + 0.3, -h + 0.3)
    .lineTo(w - 0.3, -h + 0.3)
    .lineTo(w - 0.3, h - 0.3)
    .lineTo(-w + 0.3, h - 0.3)
    .closePath()
  around.holes.push(hole)
  return extrude(around, 22, { bevel: 0.08, bevelSteps: 1 })
    .rotateY(Math.PI / 2)
    .translate(-11, 0, 0)
}

/** Papier du Train: forty sheets with a red edge, and a bundle of envelopes across them. */
export async function makePapierDuTrain(): Promise<Model> {
  const model = new Model('papier-du-train')
  model.finish('paper_laid', { colour: [0.88, 0.85, 0.77], rough: 0.8, grain: 'paper', grainScale: 0.5 })
  model.finish('paper_madder', { colour: [0.3, 0.035, 0.022], rough: 0.7 })
  model.finish('sheet_laid', { colour: [1, 1, 1], rough: 0.8, base: await letterhead() })
  const stack = model.group('stack', { turned: lying(0.12) })
  const edges = quires.map(({ turned, x, z }, i) =>
    roundedBox(sheet.width, quireHeight - 0.12, sheet.height, 0.3, 2)
      .rotateY(turned)
      .translate(x, (i + 0.5) * quireHeight, z),
  )
  await model.part('quires', merged(edges), 'paper_madder', { parent: stack })
  const top = printedPlate(
    rectangle(sheet.width - 0.3, sheet.height - 0.3, 0.3),
    0.14,
    sheet.width,
    sheet.height,
    {
      bevel: 0.04,
    },
  )
  await model.part('sheet', laidFlat(top).translate(0, quires.length * quireHeight - 0.08, 0), 'sheet_laid', {
    parent: stack,
    printed: true,
  })

  const count = 6
  const [thick, lift] = [1.25, quires.length * quireHeight + 0.05]
  const bundle = model.group('envelopes', { at: [34, lift, 62], turned: lying(-0.2) })
  const pockets = Array.from({ length: count }, (_, i) =>
    pocket()
      .rotateY(((i * 7) % 3) * 0.004 - 0.004)
      .translate(((i * 5) % 3) * 0.5 - 0.5, i * thick, ((i * 3) % 4) * 0.3),
  )
  const flaps = flap().translate(0, (count - 1) * thick, 0.3)
  await model.part('pockets', merged(pockets), 'paper_laid', { parent: bundle })
  await model.part('flap', flaps, 'paper_laid', { parent: bundle })
  const high = count * thick + 0.5
  await model.part('band', band(high).translate(-34, high / 2, 0.4), 'paper_madder', { parent: bundle })
  const relief = await normalMap(sealRelief(), 5, false)
  model.finish('seal_oxblood', { colour: [0.2, 0.016, 0.012], rough: 0.3, coat: 0.35, relief })
  const wax = seal()
    .scale(0.86, 0.86, 0.7)
    .rotateX(-Math.PI / 2)
  await model.part('seal', wax.translate(0, high - 0.05, 8), 'seal_oxblood', {
    parent: bundle,
    printed: true,
  })
  model.hotspot('rule', [-30, lift, -20], { azimuth: -10, elevation: 44, distance: 0.32 }, stack)
  model.hotspot('edge', [-60, 4, 105], { azimuth: 8, elevation: 14, distance: 0.3 }, stack)
  model.hotspot('seal', [0, high, 8], { azimuth: 6, elevation: 40, distance: 0.26 }, bundle)
  return model
}
