/** How long a piece goes on turning after the hand has let go, in seconds; the pace at which it slows. */
const slowing = 0.22
/** Slower than this, in pixels a second, the hand had stopped before it let go. */
const stillAt = 40

/** How far something let go at a speed has come after some seconds: fast at first, then ever more slowly to rest. */
export const glided = (speed: number, seconds: number): number =>
  speed * slowing * (1 - Math.exp(-seconds / slowing))

/** Nothing to be seen any more: less than half a pixel is left of the way. */
export const isAtRest = (speed: number, seconds: number): boolean =>
  Math.abs(speed * slowing * Math.exp(-seconds / slowing)) < 0.5

export interface Moment {
  readonly at: number
  readonly x: number
  readonly y: number
}

/** The hand's speed when it let go, in pixels a second, from where it was during its last tenth of a second. */
export function speedAtRelease(moments: readonly Moment[], now: number): { x: number; y: number } {
  const last = moments.filter(({ at }) => now - at < 100)
  const [from, to] = [last[0], last.at(-1)]
  if (!from || !to || to.at <= from.at) return { x: 0, y: 0 }
  const seconds = (to.at - from.at) / 1000
  const speed = { x: (to.x - from.x) / seconds, y: (to.y - from.y) / seconds }
  return Math.hypot(speed.x, speed.y) < stillAt ? { x: 0, y: 0 } : speed
}
