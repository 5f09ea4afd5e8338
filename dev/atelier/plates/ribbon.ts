import { add, layered, light, mix, scale, smooth } from './canvas.ts'
import type { Shade } from './canvas.ts'
import { matt, normalOf } from './relief.ts'

/** The height of a loosely laid ribbon: long folds that cross. */
const folds = (x: number, y: number): number => {
  const lean = x * 1.5 - y * 0.75 + 0.34 * Math.sin(y * 3.1 + x * 0.8)
  const wave = Math.sin(lean * 5.6 + 0.9 * layered(x * 1.2, y * 1.2, 2))
  return 0.13 * wave + 0.045 * Math.sin(lean * 12.4 + y * 4)
}

/** Red grosgrain with cords along the folds and an ivory edge. */
export const ribbon: Shade = (x, y) => {
  const lean = x * 1.5 - y * 0.75 + 0.34 * Math.sin(y * 3.1 + x * 0.8)
  const fold = normalOf(folds, x, y, 0.003, 1.5)
  const cords = (x * 0.75 + y * 1.5 + 0.28 * folds(x, y)) * 190
  const cord = Math.cos(cords * Math.PI * 2)
  const slope = -Math.sin(cords * Math.PI * 2) * 0.3
  const normal = [fold[0] + slope * 0.45, fold[1] + slope * 0.9, fold[2]] as const
  const edge = Math.abs(((lean + 0.1) % 1.18) - 0.62)
  const ivory = smooth(0.05, 0.046, edge)
  const base = mix(light('#9a2c1c'), light('#e6d9bd'), ivory)
  const lit = matt(normal, base, 0.05)
  const hollow = smooth(-0.2, 0.06, folds(x, y))
  const cool = add(
    scale(lit, (0.32 + 0.95 * hollow) * (0.9 + 0.1 * cord)),
    [0.05, 0.05, 0.08],
    (1 - hollow) * 0.06,
  )
  return scale(cool, 0.85 - 0.4 * smooth(0.5, 1.5, x))
}
