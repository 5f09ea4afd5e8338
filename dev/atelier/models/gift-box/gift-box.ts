import type { Node as SceneNode } from '@gltf-transform/core'
import { Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { rectangle } from '../../geometry/extrude.ts'
import { fillet } from '../../geometry/fillet.ts'
import type { Corner, Vec2 } from '../../geometry/fillet.ts'
import { loft } from '../../geometry/loft.ts'
import { merged } from '../../geometry/mesh.ts'
import { printedPlate } from '../../geometry/printed.ts'
import { sweep } from '../../geometry/sweep.ts'
import type { Station } from '../../geometry/sweep.ts'
import { addMotion } from '../../model/motion.ts'
import { Model } from '../../model/model.ts'
import { normalMap } from '../../surface/normal-map.ts'
import { print, words } from '../../surface/print.ts'
import { bow, ribbonWidth } from './bow.ts'
import { inBox, inRibbon, inWax, variantNames } from './choices.ts'
import { seal, sealRelief } from './seal.ts'

const side = 150
const base = 76
const wall = 2.4
const lidSide = side + 6.4
const lidHeight = 32
/** The height of the lid's lower edge. */
const lidAt = base + 3 - lidHeight

/** The path of a ribbon around the box in one plane: below it, up the wall, over the lid's edge and across. */
function around(lift: number): Vec2[] {
  const [foot, out] = [side / 2 + 0.28 + lift, lidSide / 2 + 0.28 + lift]
  const top = base + 3 + 0.28 + lift
  const half: Corner[] = [
    [-foot + 8, -0.05],
    [-foot, 0.02, 0.6],
    [-foot, lidAt - 3.4, 3],
    [-out, lidAt + 1.2, 1.6],
    [-out, top, 1.1],
  ]
  const mirrored = half.map(([x, y, r]): Corner => (r === undefined ? [-x, y] : [-x, y, r])).reverse()
  return fillet([...half, ...mirrored], false, 5)
}

/** Divides long straight segments, so that the ribbon can have slight waves. */
function divided(line: readonly Vec2[]): Vec2[] {
  return line.flatMap((p, i): Vec2[] => {
    const next = line[i + 1]
    if (!next) return [p]
    const count = Math.max(1, Math.ceil(Math.hypot(next[0] - p[0], next[1] - p[1]) / 14))
    return Array.from({ length: count }, (_, j): Vec2 => [
      p[0] + ((next[0] - p[0]) * j) / count,
      p[1] + ((next[1] - p[1]) * j) / count,
    ])
  })
}

function band(axis: 'x' | 'z', lift: number): BufferGeometry {
  const line = divided(around(lift))
  const stations: Station[] = line.map((p, i) => {
    const [before, after] = [line[Math.max(0, i - 1)] ?? p, line[Math.min(line.length - 1, i + 1)] ?? p]
    const way = new Vector3(after[0] - before[0], after[1] - before[1], 0).normalize()
    const up = new Vector3(-way.y, way.x, 0)
    return axis === 'x'
      ? { at: new Vector3(p[0], p[1], 0), up, side: new Vector3(0, 0, 1) }
      : { at: new Vector3(0, p[1], p[0]), up: new Vector3(0, up.y, up.x), side: new Vector3(1, 0, 0) }
  })
  const half = ribbonWidth / 2
  const steps = [-1, -0.6, -0.2, 0.2, 0.6, 1]
  const section = [
    ...steps.map((v): Vec2 => [v * half, 0.18 + 0.12 * (1 - v * v)]),
    ...steps.map((v): Vec2 => [v * half, -0.18]).reverse(),
  ]
  return sweep(stations, section)
}

async function addBox(model: Model, lid: SceneNode): Promise<void> {
  const paper = { variants: inBox }
  const body = loft(
    side,
    side,
    [
      [3, 0],
      [0, 0, 0.7],
      [0, base, 0.9],
      [wall, base, 0.6],
      [wall, wall, 0.4],
      [8, wall],
    ],
    { corner: 1.8, cornerSteps: 5, round: 4 },
  )
  await model.part('base', body, 'paper_bottle', paper)
  const lidBody = loft(
    lidSide,
    lidSide,
    [
      [8, lidHeight - wall],
      [wall, lidHeight - wall, 0.4],
      [wall, 0, 0.5],
      [0, 0, 0.5],
      [0, lidHeight, 1.3],
      [8, lidHeight],
    ],
    { corner: 1.8, cornerSteps: 5, round: 4 },
  )
  await model.part('lid_shell', lidBody, 'paper_bottle', { ...paper, parent: lid })
  const cushion = loft(
    side - 2 * wall - 0.4,
    side - 2 * wall - 0.4,
    [
      [6, wall + 0.2],
      [0, wall + 0.3, 1],
      [0, 52, 3],
      [22, 52, 3],
      [26, 30, 2],
      [40, 30],
    ],
    { corner: 2 },
  )
  await model.part('lining', cushion, 'suede_night')
}

async function addCard(model: Model): Promise<void> {
  const ink = '#1c2745'
  model.finish('card_ivory', {
    colour: [1, 1, 1],
    rough: 0.8,
    base: await print(
      96,
      64,
      768,
      `<rect x="-50" y="-34" width="100" height="68" fill="#efe8d9"/><rect x="-44" y="-28" width="88" height="56" fill="none" stroke="#b39a63" stroke-width=".25"/>` +
        words('Maison Orlune', ink, { face: 'display', size: 7, x: 0, y: 23 }),
    ),
  })
  const sheet = printedPlate(rectangle(96, 64, 0.6), 0.7, 96.1, 64.1, { bevel: 0.15 })
  const card = model.group('card', { at: [0, 53.5, 0] })
  await model.part('card_sheet', sheet.rotateX(-Math.PI / 2), 'card_ivory', { parent: card, printed: true })
}

/** The gift box with ribbon and seal; the motion "open" unwraps it. */
export async function makeGiftBox(): Promise<Model> {
  const model = new Model('gift-box')
  model.offer(variantNames)
  const lid = model.group('lid', { at: [0, lidAt, 0] })
  await addBox(model, lid)
  await addCard(model)
  const wrapping = model.group('wrapping')
  await model.part('ribbon', merged([band('x', 0), band('z', 0.55)]), 'ribbon_ivory', {
    parent: wrapping,
    variants: inRibbon,
  })
  const bowAt = model.group('bow', { at: [0, base + 3.9, 0], parent: wrapping })
  await model.part('bow_ribbon', bow(), 'ribbon_ivory', { parent: bowAt, variants: inRibbon })
  const relief = await normalMap(sealRelief(), 5, false)
  model.finish('seal_oxblood', { colour: [0.2, 0.016, 0.012], rough: 0.3, coat: 0.35, relief })
  model.finish('seal_midnight', { colour: [0.02, 0.026, 0.075], rough: 0.3, coat: 0.35, relief })
  const sealAt = model.group('seal', { at: [0, lidAt + 15, lidSide / 2 + 1.1], parent: wrapping })
  await model.part('seal_wax', seal(), 'seal_oxblood', { parent: sealAt, variants: inWax, printed: true })
  model.group('content_anchor', { at: [0, 32, 0] })
  model.hotspot('bow', [0, base + 18, 12], { azimuth: -14, elevation: 34, distance: 0.36 })
  model.hotspot('seal', [0, lidAt + 15, lidSide / 2 + 3], { azimuth: 10, elevation: 10, distance: 0.3 })
  model.hotspot('paper', [48, 40, side / 2], { azimuth: 30, elevation: 12, distance: 0.4 })
  addMotion(model, 'open', [
    {
      node: wrapping,
      times: [0, 1.2, 1.6],
      moves: [
        [0, 0, 0],
        [0, 150, -30],
        [0, 210, -220],
      ],
    },
    { node: wrapping, times: [1.2, 1.6], scales: [1, 0.001] },
    {
      node: lid,
      times: [1, 2.2, 3],
      moves: [
        [0, lidAt, 0],
        [0, lidAt + 110, -20],
        [0, 22, -150],
      ],
    },
    { node: lid, times: [1.6, 3], tilts: [0, -62] },
    {
      node: model.nodeCalled('card'),
      times: [2, 3],
      moves: [
        [0, 53.5, 0],
        [0, 92, 6],
      ],
    },
    { node: model.nodeCalled('card'), times: [2, 3], tilts: [0, 58] },
  ])
  return model
}
