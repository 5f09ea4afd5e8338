import { add, layered, light, mix, noise, scale, smooth } from './canvas.ts'
import type { Colour, Shade } from './canvas.ts'

const horizon = 0.6

function sky(y: number): Colour {
  const low = mix(light('#d08a5a'), light('#8d6a74'), smooth(0.6, 0.42, y))
  return scale(mix(low, light('#1b2947'), smooth(0.56, 0.1, y)), 1.9)
}

/** One house of the row: its position, width, height and roof. */
const houses = [
  [-0.02, 0.2, 0.3],
  [0.18, 0.15, 0.36],
  [0.33, 0.23, 0.31],
  [0.56, 0.14, 0.39],
  [0.7, 0.19, 0.34],
  [0.89, 0.16, 0.41],
  [1.05, 0.22, 0.33],
  [1.27, 0.27, 0.37],
] as const

/** The street above the water; null where the sky is. */
function street(x: number, y: number): Colour | null {
  const up = horizon - 0.045 - y
  if (up < 0) return scale(light('#221f24'), 0.55 + 0.25 * noise(x * 90, y * 220))
  for (const [from, wide, tall] of houses) {
    if (x < from || x > from + wide) continue
    const within = (x - from) / wide
    const mansard = tall * 0.24
    const roof = up > tall ? smooth(0, mansard, up - tall) * 0.12 : 0
    const chimney = Math.abs(within - 0.2) < 0.035 && up < tall + mansard + 0.045
    if (up > tall + mansard && !chimney) continue
    if (within < roof || within > 1 - roof) continue
    const slate = up > tall
    let wall = scale(slate ? light('#1c2130') : light('#453a3e'), 0.8 + 0.2 * noise(from * 40, 2))
    const columns = Math.max(2, Math.round(wide / 0.05))
    const rows = 5
    const u = (within * columns) % 1
    const v = ((up / tall) * rows) % 1
    const pane = Math.abs(u - 0.5) < 0.2 && v > 0.22 && v < 0.8 && up < tall
    const column = Math.floor(within * columns)
    const row = Math.floor((up / tall) * rows)
    const kept = from === 0.56 && column === 1 && row === 3
    const dim = noise(column * 7.3 + from * 91, row * 5.1) > 0.8
    if (pane) {
      const bars = Math.abs(u - 0.5) < 0.012 || Math.abs(v - 0.52) < 0.012 ? 0.3 : 1
      const glass = kept
        ? ([2.6, 1.55, 0.62] as Colour)
        : dim
          ? ([0.28, 0.16, 0.07] as Colour)
          : scale(sky(0.3), 0.16)
      wall = scale(glass, bars)
    }
    return wall
  }
  return null
}

const scene = (x: number, y: number): Colour => street(x, y) ?? sky(y)

/** The house on the quay at dusk with one lit window, and its reflection in the river. */
export const quay: Shade = (x, y) => {
  const glow = (gy: number): Colour => {
    const d = Math.hypot(x - 0.665, (gy - 0.3) * 1.2)
    return [Math.exp(-d * 14) * 0.34, Math.exp(-d * 15) * 0.2, Math.exp(-d * 18) * 0.08]
  }
  if (y < horizon) return add(scene(x, y), glow(y))
  const depth = (y - horizon) / (1 - horizon)
  const ripple = layered(x * (7 - depth * 3), (y * 40) / (0.25 + depth), 4) - 0.5
  const fine = noise(x * 26, (y * 150) / (0.3 + depth)) - 0.5
  const mx = x + (ripple * 0.035 + fine * 0.008) * (0.3 + depth)
  const my = horizon - (y - horizon) * 0.98 + (ripple * 0.14 + fine * 0.03) * depth
  let still: Colour = [0, 0, 0]
  for (let i = -2; i <= 2; i++)
    still = add(still, scene(mx, Math.min(horizon - 0.002, my + i * 0.012 * (0.4 + depth))), 0.2)
  return add(scale(still, 0.62 - 0.25 * depth), glow(2 * horizon - y), 0.55 * (1 - depth))
}
