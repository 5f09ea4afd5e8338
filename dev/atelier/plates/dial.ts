import { cut } from '../surface/guilloche-relief.ts'
import { smallRosette } from '../drawings/rosette.ts'
import { add, layered, light, mix, scale, smooth } from './canvas.ts'
import type { Colour, Shade } from './canvas.ts'

const centre = [0.46, 1.02] as const
const rosette = smallRosette({
  lobes: 24,
  rings: 60,
  firstRadius: 0.05,
  step: 0.0125,
  amplitude: (r) => 0.001 + r * 0.036,
  drift: (ring) => Math.sin(ring / 8) * 0.14,
})

/** A night-blue dial: sunray outside, guilloché inside, twelve gold indices. */
export const dial: Shade = (x, y) => {
  const [dx, dy] = [x - centre[0], y - centre[1]]
  const r = Math.hypot(dx, dy)
  const angle = Math.atan2(dy, dx)
  const ray = 0.9 + 0.2 * layered(angle * 260, 2, 2)
  const fan = Math.exp(-(((angle + 1.15) / 0.32) ** 2)) + 0.75 * Math.exp(-(((angle + 2.35) / 0.22) ** 2))
  let colour: Colour = scale(mix(light('#0c1226'), light('#3d5488'), fan * ray), 0.25 + 1.1 * fan * ray)
  if (r < 0.66) {
    const h = cut(rosette, r, angle)
    const e = cut(rosette, r + 0.0012, angle) - h
    const f = cut(rosette, r, angle + 0.0012 / Math.max(0.05, r)) - h
    const tilt = e * Math.cos(angle + 1.15) + f * Math.sin(angle + 1.15)
    colour = scale(
      mix(light('#0d1530'), light('#6f88c4'), smooth(-0.25, 0.5, tilt) * (0.25 + fan)),
      0.35 + 0.9 * fan,
    )
  }
  const ring = (at: number, wide: number): number => smooth(wide, wide * 0.6, Math.abs(r - at))
  const gold: Colour = scale([0.95, 0.66, 0.34], 0.18 + 1.25 * fan)
  colour = mix(colour, gold, ring(0.67, 0.004))
  const hours = (angle / (Math.PI * 2)) * 12
  const off = (hours - Math.round(hours)) * ((Math.PI * 2) / 12) * r
  if (r > 0.73 && r < 0.915) {
    const wide = 0.019
    const inside = smooth(wide, wide - 0.0016, Math.abs(off))
    const facet = off > 0 ? 1.25 : 0.35
    const cast = smooth(wide + 0.02, wide - 0.005, Math.abs(off - 0.012))
    colour = scale(colour, 1 - 0.5 * cast)
    colour = mix(colour, scale([0.96, 0.69, 0.38], facet * (0.12 + fan)), inside)
  }
  const minutes = (angle / (Math.PI * 2)) * 60
  const tick = Math.abs(minutes - Math.round(minutes)) * ((Math.PI * 2) / 60) * r
  if (r > 0.955 && r < 0.99) colour = mix(colour, light('#d9d3c6'), smooth(0.0022, 0.0014, tick) * 0.8)
  colour = mix(colour, light('#d9d3c6'), (ring(0.952, 0.0012) + ring(0.993, 0.0012)) * 0.6)
  const flange = smooth(1.06, 1.09, r)
  return add(scale(colour, 1 - 0.85 * flange), [0.9, 0.62, 0.34], ring(1.14, 0.03) * (0.06 + 0.5 * fan))
}
