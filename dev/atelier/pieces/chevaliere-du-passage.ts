import { Euler, Quaternion, Shape, Vector3 } from 'three'
import type { BufferGeometry } from 'three'
import { extrude } from '../geometry/extrude.ts'
import type { Vec2 } from '../geometry/fillet.ts'
import { laidFlat } from '../geometry/lay.ts'
import { sweep } from '../geometry/sweep.ts'
import type { Station } from '../geometry/sweep.ts'
import { turn } from '../geometry/turn.ts'
import { engravable } from '../model/engraving.ts'
import { Piece } from '../model/piece.ts'

/** Inner radius of a size 54. */
const bore = 8.6

/** The band: a D of metal that grows from the palm to the shoulders. */
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

/** Chevalière du passage: a signet ring, set in the cushion of its tray. */
export async function makeChevaliereDuPassage(): Promise<Piece> {
  const piece = new Piece('chevaliere-du-passage')
  const tray = turn(
    [
      [17, 0, 0.4],
      [19.4, 0, 0.8],
      [20.2, 3.6, 0.8],
      [19.6, 5.4, 0.5],
      [18.6, 5.2, 0.3],
      [18.2, 3.2, 0.2],
      [18, 3],
    ],
    { around: 128 },
  )
  await piece.part('tray', tray, 'brass_polished')
  const cushion = turn(
    [
      [18.4, 2.8],
      [17.6, 4.4, 0.8],
      [12, 6.4, 4],
      [6, 8.2, 4],
      [0, 8.6],
    ],
    { around: 96, round: 6 },
  )
  await piece.part('cushion', cushion, 'suede_night')
  const turned = new Quaternion().setFromEuler(new Euler(0.82, 0, 0))
  const ring = piece.group('ring', { at: [0, 14.4, -1], turned })
  await piece.part('band', band(), 'yellow_gold_polished', { parent: ring })
  const table = laidFlat(extrude(oval(12.4, 14.6), 2.6, { bevel: 0.35, bevelSteps: 4, curveSteps: 48 }))
  await piece.part('table', table.translate(0, bore + 0.9, 0), 'yellow_gold_brushed', {
    parent: ring,
  })
  await engravable(piece, 'table', 8, 9.6, { parent: ring }, (plane) =>
    laidFlat(plane).translate(0, bore + 3.53, 0),
  )
  piece.hotspot('table', [0, bore + 3.5, 0], { azimuth: 0, elevation: 38, distance: 0.09 }, ring)
  piece.hotspot('shoulder', [5, 7, 4], { azimuth: 40, elevation: 20, distance: 0.09 }, ring)
  return piece
}
