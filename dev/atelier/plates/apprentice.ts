import { add, clamp, layered, light, mix, scale, smooth } from './canvas.ts'
import type { Colour, Shade } from './canvas.ts'

interface Wheel {
  x: number
  y: number
  radius: number
  teeth: number
  spokes: number
  turned: number
  metal: Colour
}

const brass: Colour = [0.86, 0.6, 0.28]
const steel: Colour = [0.62, 0.64, 0.68]

const wheels: Wheel[] = [
  { x: 0.5, y: 0.5, radius: 0.3, teeth: 84, spokes: 5, turned: 0.2, metal: brass },
  { x: 0.955, y: 0.33, radius: 0.19, teeth: 60, spokes: 4, turned: 0.5, metal: brass },
  { x: 1.17, y: 0.68, radius: 0.22, teeth: 70, spokes: 5, turned: 0.9, metal: steel },
  { x: 0.86, y: 0.83, radius: 0.1, teeth: 36, spokes: 3, turned: 0.1, metal: steel },
  { x: 0.13, y: 0.17, radius: 0.13, teeth: 48, spokes: 4, turned: 0.4, metal: steel },
  { x: 1.4, y: 0.2, radius: 0.11, teeth: 40, spokes: 4, turned: 0.8, metal: brass },
  { x: 0.16, y: 0.86, radius: 0.09, teeth: 32, spokes: 3, turned: 0.3, metal: brass },
]

/** Below zero inside the metal of a wheel: a rim with teeth, spokes, and a hub. */
function distance(w: Wheel, x: number, y: number): number {
  const [dx, dy] = [x - w.x, y - w.y]
  const r = Math.hypot(dx, dy)
  const angle = Math.atan2(dy, dx) + w.turned
  const tooth = clamp(Math.cos(angle * w.teeth) * 1.6, -1, 1) * w.radius * 0.026
  const rim = Math.max(r - (w.radius + tooth), w.radius * 0.8 - r)
  const hub = r - w.radius * 0.2
  const step = (Math.PI * 2) / w.spokes
  const near = angle - Math.round(angle / step) * step
  const spoke = Math.max(
    Math.abs(r * Math.sin(near)) - w.radius * (0.045 + 0.03 * (1 - r / w.radius)),
    r - w.radius * 0.85,
  )
  return Math.max(Math.min(rim, hub, spoke), w.radius * 0.045 - r)
}

/** Metal brushed in circles: two bright fans that stay where the window is. */
function turned(w: Wheel, x: number, y: number): Colour {
  const angle = Math.atan2(y - w.y, x - w.x)
  const r = Math.hypot(x - w.x, y - w.y)
  const fan = Math.abs(Math.sin(angle - 0.7)) ** 9 * 0.9 + Math.abs(Math.sin(angle + 0.9)) ** 24 * 0.35
  const fine = 0.9 + 0.2 * layered(r * 900, 3, 1)
  return scale(w.metal, (0.2 + fan) * fine)
}

/** A bench in the evening: the going train of a watch laid out in the order it will be put back. */
export const apprentice: Shade = (x, y) => {
  const cloth = 0.8 + 0.3 * layered(x * 130, y * 130, 2)
  const lamp = Math.exp(-((x - 0.6) ** 2 + (y - 0.4) ** 2) / 0.55)
  let colour = scale(mix(light('#0d1120'), light('#2b344e'), lamp), cloth)
  for (const w of wheels) {
    const fallen = distance(w, x - 0.016, y - 0.022)
    colour = scale(colour, 1 - 0.72 * smooth(0.026, -0.012, fallen))
  }
  for (const w of wheels) {
    const d = distance(w, x, y)
    const cover = smooth(0.0008, -0.0008, d)
    if (cover <= 0) continue
    const ex = distance(w, x + 0.001, y) - d
    const ey = distance(w, x, y + 0.001) - d
    const bevel = smooth(-0.007, -0.001, d)
    const facing = clamp((-(ex * 0.6 + ey * 0.8) / 0.001) * 0.5 + 0.5)
    const metal = mix(turned(w, x, y), scale(w.metal, 0.08 + 1.5 * facing ** 3), bevel)
    colour = mix(colour, scale(metal, 0.55 + 0.75 * lamp), cover)
    const stone = Math.hypot(x - w.x, y - w.y) / (w.radius * 0.1)
    if (stone < 1) {
      const glint = Math.exp(
        -((x - w.x + w.radius * 0.03) ** 2 + (y - w.y + w.radius * 0.035) ** 2) / (w.radius * 0.018) ** 2,
      )
      const ruby = add(scale([0.5, 0.012, 0.05], 0.35 + 0.8 * stone * stone), [1, 0.9, 0.9], glint)
      colour = mix(colour, ruby, smooth(1, 0.9, stone) * smooth(0.4, 0.5, stone + 0.001))
    }
  }
  return colour
}
