import { cut } from '../surface/guilloche-relief.ts'
import { smallRosette } from '../drawings/rosette.ts'
import { layered, scale, smooth } from './canvas.ts'
import type { Shade } from './canvas.ts'
import { metal, normalOf, unit } from './relief.ts'

const rosette = smallRosette({
  lobes: 24,
  rings: 90,
  firstRadius: 0.4,
  step: 0.42,
  amplitude: (r) => 0.04 + r * 0.036,
  drift: (ring) => Math.sin(ring / 7) * 0.15 + ring * 0.004,
})

/** A brass plate under the burin from a low angle: half is cut with the third rosette. */
export const roseEngine: Shade = (x, y) => {
  const distance = 1 / (0.32 + y * 0.95)
  const px = (x - 0.86) * distance * 15
  const py = -distance * 15 + 24
  const height = (a: number, b: number): number => {
    const radius = Math.hypot(a, b)
    const angle = Math.atan2(b, a)
    const done = smooth(17.02, 16.98, radius)
    const scratch = layered(a * 1.2, b * 30, 2) * 0.02
    return radius < 1.2 ? 0 : cut(rosette, radius, angle) * 0.26 * done + scratch
  }
  const normal = normalOf(height, px, py, 0.02, 0.9)
  const eye = unit([0, 0.9, 0.55])
  const colour = metal(normal, eye, [0.92, 0.66, 0.36], 0.1)
  return scale(colour, 0.1 + 0.42 * smooth(-0.15, 0.55, y) * smooth(1.25, 0.7, y))
}

export const roseEngineDepth = (_x: number, y: number): number => Math.max(0, Math.abs(y - 0.58) - 0.14) * 2.1
