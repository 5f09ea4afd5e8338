import { ringRadius } from '../drawings/rosette.ts'
import type { Rosette } from '../drawings/rosette.ts'
import { field } from './noise.ts'
import type { Field } from './noise.ts'

/** The height of a rose-engine cut: rounded ridges between V-shaped grooves. */
export function cut(rosette: Rosette, radius: number, angle: number): number {
  const nearest = Math.round((radius - rosette.firstRadius) / rosette.step)
  let distance = Infinity
  for (let ring = Math.max(0, nearest - 2); ring <= nearest + 2; ring++) {
    const at = ringRadius(rosette, ring, angle - rosette.drift(ring, rosette.lobes))
    distance = Math.min(distance, Math.abs(radius - at))
  }
  return Math.min(1, (distance / rosette.step) * 2)
}

/** The relief of a guilloché plate in a square of `sizeMm`; outside the annulus it is flat. */
export function guillocheRelief(
  size: number,
  sizeMm: number,
  rosette: Rosette,
  inner: number,
  outer: number,
): Field {
  return field(size, (u, v) => {
    const [x, y] = [(u - 0.5) * sizeMm, (0.5 - v) * sizeMm]
    const radius = Math.hypot(x, y)
    if (radius > outer) return 0.55
    const fade = Math.min(1, Math.max(0, (radius - inner) / 0.8))
    return 0.55 + (cut(rosette, radius, Math.atan2(y, x)) - 0.55) * fade
  })
}
