import { add, layered, light, mix, scale, smooth } from './canvas.ts'
import type { Colour, Shade } from './canvas.ts'

const coats: Colour[] = [
  light('#07090f'),
  light('#170506'),
  light('#4c0d09'),
  light('#7a2018'),
  light('#0a0f1c'),
  light('#8e3020'),
  light('#2c0706'),
  light('#080a11'),
  light('#5a1610'),
  light('#120405'),
  light('#64160e'),
  light('#05060b'),
]

const hills = (x: number, y: number): number => {
  const wx = x * 1.15 + layered(x * 1.7 + 4, y * 1.7, 3) * 0.9
  const wy = y * 1.35 + layered(x * 1.7 - 3, y * 1.7 + 8, 3) * 0.9
  return layered(wx * 1.6, wy * 1.6, 4)
}

/** Forty coats of lacquer, polished through to contour lines, under a glossy finish. */
export const lacquer: Shade = (x, y) => {
  const level = hills(x, y) * 24
  const coat = Math.floor(level)
  const within = level - coat
  const pick = (i: number): Colour =>
    coats[(((i * 5) % coats.length) + coats.length) % coats.length] ?? [0, 0, 0]
  let colour = mix(pick(coat), pick(coat + 1), smooth(0.86, 1, within))
  const gold = coat % 12 === 4 ? smooth(0.08, 0.03, Math.abs(within - 0.5)) : 0
  colour = mix(colour, light('#d9ab5e'), gold * 0.9)
  const bend = 0.05 * Math.sin(x * 3.1 + y * 2) + 0.012 * layered(x * 2.2, y * 2.2, 2)
  const gleam = Math.exp(-(((x * 0.8 + y * 0.42 - 0.56 + bend) / 0.075) ** 2)) * smooth(1, 0.1, y)
  const fall = 0.35 + 0.9 * Math.exp(-((x - 0.5) ** 2 + (y - 0.38) ** 2) / 0.42)
  return add(scale(colour, fall * 0.5), [0.9, 0.86, 0.8], gleam * 0.1)
}
