import { add, layered, light, mix, noise, scale, smooth } from './canvas.ts'
import type { Colour, Shade } from './canvas.ts'

const sky = light('#0a1020')
const snow = light('#2a3654')
const lamp: Colour = [1, 0.6, 0.24]

/** The position along the train of a column of the picture, in perspective towards the right. */
const along = (x: number): number => 1 / (1.62 - x)

/** The passing night train: nine lit windows and their light on the snow. */
export const nightTrain: Shade = (x, y) => {
  const size = 1.62 - x
  const middle = 0.43 + 0.012 * size
  const across = (y - middle) / size
  const far = layered(x * 3, 4, 4) * 0.09 + 0.3
  let colour = mix(sky, light('#1d2a48'), smooth(0, 0.42, y))
  const moon = Math.hypot(x - 1.16, y - 0.13)
  colour = add(colour, [0.8, 0.85, 1], smooth(0.034, 0.031, moon) * 0.9 + Math.exp(-moon * 9) * 0.1)
  if (y > far) colour = scale(light('#0d1526'), 0.6 + 0.4 * noise(x * 60, 3))
  const coach = along(x) * 7
  const seat = ((coach % 1) + 1) % 1
  const between = smooth(0.05, 0.09, seat) * smooth(0.95, 0.91, seat)
  if (Math.abs(across) < 0.118) {
    const sheen = Math.exp(-((across + 0.1) ** 2) / 0.00012) * 0.16
    colour = add(scale(light('#0b1322'), 0.8), [0.5, 0.6, 0.9], sheen)
  }
  const pane = smooth(0.16, 0.2, seat) * smooth(0.84, 0.8, seat)
  const tall = smooth(0.062, 0.055, Math.abs(across + 0.022))
  const curtain = 0.72 + 0.28 * Math.cos((seat - 0.5) * 26) ** 2
  const shade = 0.55 + 0.45 * smooth(-0.08, 0.03, across)
  const one = noise(Math.floor(coach) * 3.7, 1.5)
  const lit = one > 0.18 ? 0.7 + one * 0.8 : 0.08
  colour = add(colour, lamp, pane * tall * curtain * shade * lit * 1.25)
  colour = add(colour, lamp, Math.exp(-Math.abs(across + 0.02) * 16) * 0.06 * between)
  if (across > 0.118) {
    const depth = (across - 0.118) * 3
    const drift = layered(x * 5 + depth * 3, y * 16, 4)
    const thrown = along(x - depth * 0.1) * 7
    const shape = ((thrown % 1) + 1) % 1
    const soft = 0.1 + depth * 0.2
    const patch = smooth(0.18 - soft, 0.26 + soft, shape) * smooth(0.82 + soft, 0.74 - soft, shape)
    const warmth = patch * Math.exp(-depth * 2) * (0.55 + 0.7 * drift)
    colour = add(scale(snow, 0.3 + 0.35 * drift + 0.1 * depth), lamp, warmth * 0.62)
  }
  const steam =
    layered(x * 2.4 - y * 2, y * 3.2 + 7, 5) *
    smooth(0.1, 0.9, 1.5 - x) *
    smooth(0.36, 0.2, Math.abs(y - 0.26))
  return add(colour, [0.5, 0.56, 0.7], steam * steam * 0.1)
}
