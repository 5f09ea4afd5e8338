import { projectUv } from '../geometry/mesh.ts'
import { turn } from '../geometry/turn.ts'
import type { Model } from '../model/model.ts'
import { print } from '../surface/print.ts'

const height = 25.4

/** The colors of the flame from foot to tip: blue, nearly white, amber. */
const colours: readonly (readonly [number, string])[] = [
  [0, '#24365f'],
  [0.1, '#7d5a4a'],
  [0.22, '#f0a04a'],
  [0.42, '#ffe3a6'],
  [0.62, '#ffdc94'],
  [0.84, '#ffb450'],
  [1, '#c9661f'],
]

/** Adds a flame with its foot at `at` (mm). The stage adds a light to the part named `flame`. */
export async function light(model: Model, at: readonly [number, number, number]): Promise<void> {
  const stops = colours.map(([y, colour]) => `<stop offset="${1 - y}" stop-color="${colour}"/>`).toReversed()
  model.finish('flame', {
    colour: [0, 0, 0],
    rough: 1,
    emissive: [1, 1, 1],
    glow: await print(
      4,
      height,
      128,
      `<defs><linearGradient id="f" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient></defs><rect x="-2" y="${-height / 2}" width="4" height="${height}" fill="url(#f)"/>`,
    ),
  })
  const body = turn(
    [
      [0, 0],
      [2.2, 1.2, 1.4],
      [4, 6.4, 4],
      [2.5, 15.4, 7],
      [0.4, 25, 0.3],
      [0, height],
    ],
    { around: 32, round: 6 },
  )
  const lit = projectUv(body, (p) => [0.5, p.y / height])
  await model.part('flame', lit.translate(...at), 'flame', { printed: true })
}
