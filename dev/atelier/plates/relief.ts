import { add, clamp, scale, smooth } from './canvas.ts'
import type { Colour } from './canvas.ts'

export type Vec3 = readonly [number, number, number]

export const unit = (v: Vec3): Vec3 => {
  const length = Math.hypot(...v) || 1
  return [v[0] / length, v[1] / length, v[2] / length]
}
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** The normal of a height field seen from above, z towards the viewer. */
export function normalOf(
  height: (x: number, y: number) => number,
  x: number,
  y: number,
  step: number,
  relief: number,
) {
  const dx = (height(x + step, y) - height(x - step, y)) / (2 * step)
  const dy = (height(x, y + step) - height(x, y - step)) / (2 * step)
  return unit([-dx * relief, -dy * relief, 1])
}

/** The reflection of a small room in metal with this normal: a window at the upper left, a strip at the right, a dark floor. */
export function metal(normal: Vec3, eye: Vec3, tint: Colour, rough: number): Colour {
  const d = 2 * dot(normal, eye)
  const r: Vec3 = [normal[0] * d - eye[0], normal[1] * d - eye[1], normal[2] * d - eye[2]]
  const window = Math.exp(-(((r[0] + 0.42) ** 2 + (r[1] + 0.5) ** 2) / (0.05 + rough)))
  const strip = Math.exp(-((r[0] - 0.62) ** 2 / (0.015 + rough * 0.4) + (r[1] + 0.1) ** 2 / 0.5))
  const ceiling = smooth(-0.9, 0.6, -r[1]) * 0.22
  const lit = 2.1 * window + 1.3 * strip + ceiling + 0.03
  return scale(tint, lit)
}

/** A matt surface lit by a window at the upper left and by ambient light. */
export function matt(normal: Vec3, colour: Colour, shine = 0): Colour {
  const sun = unit([-0.55, -0.65, 0.75])
  const lit = 0.12 + 0.95 * clamp(dot(normal, sun))
  const half = unit([sun[0], sun[1], sun[2] + 1])
  const gloss = shine * clamp(dot(normal, half)) ** 60
  return add(scale(colour, lit), [1, 0.95, 0.88], gloss)
}
