import { add, layered, light, mix, scale, smooth } from './canvas.ts'
import type { Colour, Shade } from './canvas.ts'

/** Lamps and candles behind the glass: position, size and brightness. */
const flames: readonly (readonly [number, number, number, number])[] = [
  [0.32, 0.56, 0.075, 1.6],
  [0.52, 0.62, 0.045, 1.1],
  [0.95, 0.42, 0.11, 1.5],
  [1.12, 0.6, 0.05, 0.9],
  [1.36, 0.52, 0.08, 1.2],
  [0.08, 0.4, 0.09, 0.7],
  [0.72, 0.3, 0.05, 0.5],
]

function room(x: number, y: number): Colour {
  let colour = mix(light('#0b0e17'), light('#241a1a'), smooth(0.2, 0.75, y))
  const table = smooth(0.74, 0.78, y)
  colour = mix(colour, light('#1a0f0a'), table)
  for (const [fx, fy, size, bright] of flames) {
    const d = Math.hypot(x - fx, (y - fy) * 0.62) / size
    const core = Math.exp(-d * d * 1.8)
    const halo = Math.exp(-d * 0.9) * 0.16
    colour = add(colour, [1, 0.62, 0.25], core * bright + halo * bright)
    const below = Math.hypot((x - fx) * 1.3, y - (1.52 - fy) + 0.02) / (size * 1.6)
    colour = add(colour, [0.9, 0.45, 0.16], table * Math.exp(-below * below) * bright * 0.3)
  }
  return colour
}

const flutes = 27

/** A room behind reeded glass; each flute is a lens that mirrors the room. */
export const reededGlass: Shade = (x, y) => {
  const flute = x * flutes
  const u = (flute - Math.floor(flute)) * 2 - 1
  const bent = (Math.floor(flute) + 0.5) / flutes - u * (0.055 + 0.03 * u * u)
  const wander = (layered(Math.floor(flute) * 3.1, y * 2.2, 3) - 0.5) * 0.05
  let colour: Colour = [0, 0, 0]
  for (let i = -2; i <= 2; i++) colour = add(colour, room(bent + i * 0.007, y + wander), 0.2)
  const seam = smooth(0.9, 1, Math.abs(u))
  const gleam = Math.exp(-(((u + 0.62) / 0.07) ** 2)) * 0.05 + Math.exp(-(((u - 0.74) / 0.04) ** 2)) * 0.03
  const lit = 0.4 + 0.6 * smooth(0, 0.5, y)
  return add(scale(colour, 1 - 0.6 * seam), [0.75, 0.8, 1], gleam * lit)
}
