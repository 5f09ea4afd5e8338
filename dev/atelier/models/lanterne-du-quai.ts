import { TorusGeometry } from 'three'
import type { BufferGeometry } from 'three'
import { roundedBox } from '../geometry/box.ts'
import { loft } from '../geometry/loft.ts'
import { merged } from '../geometry/mesh.ts'
import { turn } from '../geometry/turn.ts'
import { Model } from '../model/model.ts'
import { light } from './flame.ts'

const side = 110
const floor = 22
const panes = 150

function frame(): BufferGeometry {
  const posts = [-1, 1].flatMap((x) =>
    [-1, 1].map((z) =>
      roundedBox(7, panes + 8, 7, 1.2, 3).translate(
        x * (side / 2 - 8),
        floor + panes / 2,
        z * (side / 2 - 8),
      ),
    ),
  )
  const base = loft(
    side,
    side,
    [
      [14, 4],
      [6, 4, 0.6],
      [3, 4, 0.8],
      [0, 9, 1.2],
      [0, 17, 1.2],
      [4, floor, 1.6],
      [10, floor],
    ],
    { corner: 5 },
  )
  const feet = [-1, 1].flatMap((x) =>
    [-1, 1].map((z) =>
      turn(
        [
          [5, 0],
          [6.5, 1.6, 1],
          [5.4, 5, 1],
          [4, 6],
        ],
        { around: 32 },
      ).translate(x * (side / 2 - 14), 0, z * (side / 2 - 14)),
    ),
  )
  const at = floor + panes
  const roof = loft(
    side + 4,
    side + 4,
    [
      [10, at - 2],
      [0, at - 2, 1.2],
      [0, at + 6, 1.2],
      [8, at + 10, 2],
      [22, at + 36, 8],
      [30, at + 44, 3],
      [30, at + 52, 1.2],
      [40, at + 54],
    ],
    { corner: 5, round: 5 },
  )
  const cap = turn([
    [20, at + 50],
    [24, at + 55, 1],
    [22, at + 58, 1],
    [9, at + 66, 4],
    [5, at + 70, 1],
    [5, at + 76, 1.4],
    [0, at + 78],
  ])
  const ring = new TorusGeometry(17, 2, 20, 72).translate(0, at + 91, 0)
  const rails = [-1, 1].flatMap((s) => [
    roundedBox(side - 20, 4, 4, 0.9, 3).translate(0, floor + panes * 0.5, s * (side / 2 - 8)),
    roundedBox(4, 4, side - 20, 0.9, 3).translate(s * (side / 2 - 8), floor + panes * 0.5, 0),
  ])
  return merged([...posts, base, ...feet, roof, cap, ring, ...rails])
}

/** Lanterne du quai: a lantern with a candle. */
export async function makeLanterneDuQuai(): Promise<Model> {
  const model = new Model('lanterne-du-quai')
  await model.part('frame', frame(), 'brass_brushed')
  const glass = [-1, 1].flatMap((s) => [
    roundedBox(side - 22, panes, 1.4, 0.3, 1).translate(0, floor + panes / 2, s * (side / 2 - 8)),
    roundedBox(1.4, panes, side - 22, 0.3, 1).translate(s * (side / 2 - 8), floor + panes / 2, 0),
  ])
  await model.part('panes', merged(glass), 'pane')
  const saucer = turn(
    [
      [24, floor],
      [25, floor + 1, 0.4],
      [27, floor + 5, 0.8],
      [25, floor + 4.6, 0.5],
      [22, floor + 2.4],
    ],
    { around: 80 },
  )
  await model.part('saucer', saucer, 'brass_polished')
  const candle = turn(
    [
      [15, floor + 2],
      [15, floor + 74, 2],
      [13, floor + 76, 1],
      [4, floor + 73.6, 4],
      [0, floor + 73],
    ],
    { around: 72 },
  )
  await model.part('candle', candle, 'wax_candle')
  const wick = turn(
    [
      [0.8, floor + 72],
      [0.7, floor + 81, 0.4],
      [0, floor + 81.4],
    ],
    { around: 16 },
  )
  await model.part('wick', wick, 'lacquer_black')
  await light(model, [0, floor + 76, 0])
  model.hotspot('flame', [0, floor + 84, 0], { azimuth: 14, elevation: 8, distance: 0.5 })
  model.hotspot('roof', [0, floor + panes + 40, 30], { azimuth: -20, elevation: 28, distance: 0.5 })
  return model
}
