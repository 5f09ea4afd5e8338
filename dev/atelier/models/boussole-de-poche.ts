import { CylinderGeometry, Euler, Quaternion, TorusGeometry } from 'three'
import type { BufferGeometry } from 'three'
import { disc } from '../geometry/extrude.ts'
import { facetedBar } from '../geometry/facet.ts'
import { alongX, laidFlat } from '../geometry/lay.ts'
import { creased, merged, outward } from '../geometry/mesh.ts'
import { printedPlate } from '../geometry/printed.ts'
import { turn } from '../geometry/turn.ts'
import { engravable } from '../model/engraving.ts'
import { addMotion } from '../model/motion.ts'
import { Model } from '../model/model.ts'
import { smallRosette } from '../drawings/rosette.ts'
import { guillocheRelief } from '../surface/guilloche-relief.ts'
import { normalMap } from '../surface/normal-map.ts'
import { marks, print, words } from '../surface/print.ts'

const cardMm = 42
const openDegrees = -102
const ink = '#1d2233'

/** A compass rose of sixteen points, each half light and half dark. */
function windRose(): string {
  return Array.from({ length: 16 }, (_, i) => {
    const length = i % 4 === 0 ? 13.2 : i % 2 === 0 ? 9.4 : 6.2
    const turned = `rotate(${i * 22.5})`
    const dark = i % 4 === 0 ? ink : '#7d5c22'
    return (
      `<g transform="${turned}"><path d="M0 0L0 ${-length}L1.35 -3.2Z" fill="${dark}"/>` +
      `<path d="M0 0L0 ${-length}L-1.35 -3.2Z" fill="#efe9dc" stroke="${dark}" stroke-width=".07"/></g>`
    )
  }).join('')
}

async function cardFinish(model: Model): Promise<void> {
  const letters = ['N', 'E', 'S', 'O']
    .map((letter, i) => {
      const angle = (i * Math.PI) / 2
      return words(letter, ink, {
        face: 'text',
        size: 3,
        x: Math.sin(angle) * 15.4,
        y: -Math.cos(angle) * 15.4 + 1,
      })
    })
    .join('')
  const degrees = Array.from({ length: 12 }, (_, i) =>
    i % 3 === 0
      ? ''
      : `<g transform="rotate(${i * 30})">${words(String(i * 30), ink, { face: 'sans', size: 1.15, x: 0, y: -15 })}</g>`,
  ).join('')
  const rose = smallRosette({
    lobes: 32,
    rings: 22,
    firstRadius: 2,
    step: 0.52,
    amplitude: (r) => 0.05 + r * 0.03,
    drift: (ring) => Math.sin(ring / 6) * 0.08,
  })
  model.finish('card_silver', {
    colour: [1, 1, 1],
    metal: 0.35,
    rough: 0.4,
    base: await print(
      cardMm,
      cardMm,
      1536,
      `<rect x="-22" y="-22" width="44" height="44" fill="#e4ded1"/>` +
        `<circle r="20.3" fill="none" stroke="${ink}" stroke-width=".12"/><circle r="17.7" fill="none" stroke="${ink}" stroke-width=".08"/><circle r="13.6" fill="none" stroke="#8d8778" stroke-width=".08"/>` +
        marks(180, 19.5, 20.3, ink, 0.07, (i) => i % 5 === 0) +
        marks(36, 18.7, 20.3, ink, 0.13) +
        windRose() +
        letters +
        degrees +
        words('ORLUNE', ink, { face: 'text', size: 1.5, x: 0, y: 11.4, tracking: 0.28 }),
    ),
    relief: await normalMap(guillocheRelief(1024, cardMm, rose, 1, 13.4), 4.5, false),
    reliefScale: 0.6,
  })
}

const half = (length: number): BufferGeometry =>
  facetedBar({
    outline: [
      [0, length],
      [-1.35, 0],
      [1.35, 0],
    ],
    ridge: [
      [0, length * 0.98],
      [0, 0.01],
    ],
    ridgeHeight: 0.5,
    edgeHeight: 0.16,
  })

/** The lid: inside, polished brass with a rosette around the place for an engraving. */
async function addLid(model: Model): Promise<void> {
  const open = new Quaternion().setFromEuler(new Euler((openDegrees * Math.PI) / 180, 0, 0))
  const lid = model.group('lid', { at: [0, 11.4, -25.4], turned: open })
  const shell = turn(
    [
      [23.6, 0.6],
      [25.8, 0, 0.4],
      [26, 1.8, 0.6],
      [24.4, 3.8, 1.4],
      [12, 4.8, 6],
      [0, 5],
    ],
    { around: 112 },
  )
  await model.part('lid_shell', shell.translate(0, 0, 25.4), 'brass_polished', { parent: lid })
  const rose = smallRosette({
    lobes: 24,
    rings: 26,
    firstRadius: 8,
    step: 0.56,
    amplitude: (r) => 0.06 + r * 0.024,
    drift: (ring) => Math.sin(ring / 6) * 0.12,
  })
  model.finish('lid_rosette', {
    colour: [0.88, 0.67, 0.36],
    metal: 1,
    rough: 0.24,
    relief: await normalMap(guillocheRelief(1024, 47, rose, 7.6, 22.4), 4.5, false),
    reliefScale: 0.8,
  })
  const plate = laidFlat(printedPlate(disc(23.3), 0.4, 47, 47, { curveSteps: 56 })).rotateX(Math.PI)
  await model.part('lid_plate', plate.translate(0, 0.62, 25.4), 'lid_rosette', { parent: lid, printed: true })
  const outside = laidFlat(printedPlate(disc(21.4), 0.5, 47, 47, { curveSteps: 56 }))
  await model.part('lid_front', outside.translate(0, 4.62, 25.4), 'lid_rosette', {
    parent: lid,
    printed: true,
  })
  await engravable(model, 'lid', 12, 6, { parent: lid }, (plane) =>
    laidFlat(plane).rotateX(Math.PI).translate(0, 0.18, 25.4),
  )
  model.hotspot('lid', [0, 1.8, 23.5], { azimuth: 6, elevation: 18, distance: 0.16 }, lid)
  addMotion(model, 'shut', [{ node: lid, times: [0, 1.2], tilts: [openDegrees, 0] }])
}

/** Boussole de poche: a brass hunter compass of 52 mm, with its lid open. */
export async function makeBoussoleDePoche(): Promise<Model> {
  const model = new Model('boussole-de-poche')
  const body = turn(
    [
      [20, 0, 0.5],
      [24.4, 0.8, 1.2],
      [26, 3.4, 1.4],
      [26, 8.4, 0.8],
      [25.4, 9.6, 0.4],
      [23.4, 10, 0.3],
      [21.9, 9, 0.2],
      [21.4, 5.4, 0.1],
      [21.3, 5.2],
    ],
    { around: 144 },
  )
  await model.part('case', body, 'brass_polished')
  await cardFinish(model)
  const card = laidFlat(printedPlate(disc(20.9), 0.5, cardMm, cardMm, { curveSteps: 72 }))
  await model.part('card', card.translate(0, 5.3, 0), 'card_silver', { printed: true })
  const needle = model.group('needle', {
    at: [0, 7.3, 0],
    turned: new Quaternion().setFromEuler(new Euler(0, 0.42, 0)),
  })
  await model.part('needle_north', laidFlat(half(17.2)), 'blued_steel', { parent: needle })
  await model.part('needle_south', laidFlat(half(17.2).rotateZ(Math.PI)), 'steel_polished', {
    parent: needle,
  })
  const pivot = turn([
    [1.9, -1.4],
    [1.9, 0.5, 0.3],
    [1, 1, 0.4],
    [0, 1.1],
  ])
  await model.part('pivot', pivot, 'brass_polished', { parent: needle })
  const crystal = turn([
    [21.7, 8.6],
    [21.8, 9.1, 0.15],
    [10, 9.6, 4],
    [0, 9.7],
  ])
  await model.part('crystal', crystal, 'crystal')
  const knuckles = outward(creased(new CylinderGeometry(1.7, 1.7, 13, 24).rotateZ(Math.PI / 2)))
  const stem = alongX(
    turn([
      [2.2, 0],
      [2.2, 3.2, 0.3],
      [2.9, 4, 0.3],
      [2.9, 7, 0.6],
      [0, 7.4],
    ]),
  ).rotateY(-Math.PI / 2)
  const ring = new TorusGeometry(6.2, 0.95, 16, 56).rotateX(Math.PI / 2 - 0.32)
  await model.part(
    'fittings',
    merged([knuckles.translate(0, 10.6, -25.6), stem.translate(0, 5.4, 25.6), ring.translate(0, 3.9, 36.4)]),
    'brass_polished',
  )
  await addLid(model)
  model.hotspot('rose', [0, 6, 0], { azimuth: 0, elevation: 52, distance: 0.16 })
  model.hotspot('needle', [4, 7.8, -9], { azimuth: -12, elevation: 38, distance: 0.14 })
  return model
}
