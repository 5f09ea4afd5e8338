import type { BufferAttribute, BufferGeometry } from 'three'
import { roundedBox } from '../geometry/box.ts'
import { extrude, rectangle, reeded } from '../geometry/extrude.ts'
import { inverted, merged } from '../geometry/mesh.ts'
import { printedPlate } from '../geometry/printed.ts'
import { turn } from '../geometry/turn.ts'
import { engravable } from '../model/engraving.ts'
import { addMotion } from '../model/motion.ts'
import { Model } from '../model/model.ts'
import { print, words } from '../surface/print.ts'

const block = { width: 60, height: 74, depth: 30 }
const cavity = { width: 49, height: 55, depth: 19, floor: 12 }
/** The fill level of the scent in the cavity. */
const filled = 45
const plate = { width: 34, height: 21.25 }

/**
 * The scent fills the cavity to its level and overlaps the glass slightly, so that the path tracer finds no film of air
 * between glass and liquid.
 */
function scent(): BufferGeometry {
  const over = 0.06
  const body = roundedBox(
    cavity.width + 2 * over,
    cavity.height + 2 * over,
    cavity.depth + 2 * over,
    6 + over,
    6,
  )
  body.translate(0, cavity.floor + cavity.height / 2, 0)
  const level = cavity.floor + filled
  const flat = body.toNonIndexed()
  const position = flat.getAttribute('position') as BufferAttribute
  const normal = flat.getAttribute('normal') as BufferAttribute
  for (let i = 0; i < position.count; i++) if (position.getY(i) > level) position.setY(i, level)
  for (let i = 0; i < position.count; i += 3) {
    const surface = [0, 1, 2].every((k) => Math.abs(position.getY(i + k) - level) < 1e-4)
    for (let k = 0; surface && k < 3; k++) normal.setXYZ(i + k, 0, 1, 0)
  }
  return flat
}

function glass(): BufferGeometry {
  const outer = roundedBox(block.width, block.height, block.depth, 5, 6).translate(0, block.height / 2, 0)
  const inner = roundedBox(cavity.width, cavity.height, cavity.depth, 6, 6)
  return merged([outer, inverted(inner.translate(0, cavity.floor + cavity.height / 2, 0))])
}

/** Eau de Nuit: a block of pressed glass under a reeded stopper of brass. */
export async function makeEauDeNuit(): Promise<Model> {
  const model = new Model('eau-de-nuit')
  const top = block.height
  await model.part('glass', glass(), 'glass')
  await model.part('scent', scent(), 'scent')
  const tube = turn(
    [
      [0.9, 16],
      [1.3, 16],
      [1.3, top],
      [0.9, top],
    ],
    { around: 20, ring: true },
  )
  await model.part('tube', tube, 'glass')
  const collar = turn([
    [10.8, top - 0.3],
    [11.2, top - 0.2, 0.1],
    [11.2, top + 1.2, 0.35],
    [9.2, top + 1.5, 0.3],
    [9.2, top + 5],
  ])
  await model.part('collar', collar, 'brass_polished')
  const stopper = model.group('stopper', { at: [0, top + 1.8, 0] })
  const reeds = extrude(reeded(56, 13.05, 13.6), 24.6, { bevel: 0.4, curveSteps: 2 })
  await model.part('stopper_body', reeds.rotateX(-Math.PI / 2).translate(0, 1.4, 0), 'brass_brushed', {
    parent: stopper,
  })
  const rings = [
    turn(
      [
        [9, 0],
        [13.7, 0, 0.3],
        [13.9, 0.9, 0.3],
        [13.7, 1.8, 0.3],
        [9, 1.8],
      ],
      { ring: true, around: 112 },
    ),
    turn(
      [
        [9, 25.6],
        [13.6, 25.6, 0.2],
        [13.85, 26.5, 0.4],
        [12.7, 27.4, 0.8],
        [8, 28.2, 2],
        [0, 28.4],
      ],
      { around: 112 },
    ),
  ]
  await model.part('stopper_rings', merged(rings), 'brass_polished', { parent: stopper })
  model.finish('plate_brass', {
    colour: [0.88, 0.68, 0.38],
    metal: 1,
    rough: 0.3,
    base: await print(
      plate.width,
      plate.height,
      1024,
      `<rect x="-17" y="-11" width="34" height="22" fill="#fff"/><rect x="-15.9" y="-9.5" width="31.8" height="19" fill="none" stroke="#2b2418" stroke-width=".16"/>` +
        words('ORLUNE', '#241d12', { face: 'text', size: 4.6, x: 0, y: 0.2, tracking: 0.8 }) +
        words('EAU DE NUIT', '#241d12', { face: 'sans', size: 1.5, x: 0, y: 3.6, tracking: 0.42 }),
    ),
  })
  const label = printedPlate(
    rectangle(plate.width, plate.height, 0.5),
    0.9,
    plate.width + 0.02,
    plate.height + 0.02,
    { bevel: 0.2 },
  )
  const front = block.depth / 2
  const height = cavity.floor + 24
  await model.part('plate', label.translate(0, height, front - 0.1), 'plate_brass', { printed: true })
  await engravable(model, 'plate', 26, 4, { at: [0, height - 6.6, front + 0.83] })
  addMotion(model, 'unstop', [
    {
      node: stopper,
      times: [0, 0.5, 1.1, 1.7],
      moves: [
        [0, top + 1.8, 0],
        [0, top + 9, 0],
        [46, top - 4, 6],
        [47, 0, 8],
      ],
    },
  ])
  model.hotspot('stopper', [0, 14.2, 13], { azimuth: 8, elevation: 16, distance: 0.2 }, stopper)
  model.hotspot('plate', [0, height, front + 1], { azimuth: -6, elevation: 4, distance: 0.2 })
  model.hotspot('glass', [27, 8, front], { azimuth: 30, elevation: 6, distance: 0.22 })
  return model
}
