/** Time constant of the decay after release, in seconds. */
const decay = 0.22
/** Pixels per second. A slower pointer counts as stopped. */
const stoppedBelow = 40

/** Distance in pixels, some seconds after a release at `speed` pixels per second: exponential decay. */
export const inertiaDistance = (speed: number, seconds: number): number =>
  speed * decay * (1 - Math.exp(-seconds / decay))

/** Less than half a pixel of the distance is left. */
export const isInertiaOver = (speed: number, seconds: number): boolean =>
  Math.abs(speed * decay * Math.exp(-seconds / decay)) < 0.5

export interface PointerSample {
  readonly at: number
  readonly x: number
  readonly y: number
}

/** Pixels per second at release, measured over the last tenth of a second. */
export function velocityAtRelease(samples: readonly PointerSample[], now: number): { x: number; y: number } {
  const last = samples.filter(({ at }) => now - at < 100)
  const [from, to] = [last[0], last.at(-1)]
  if (!from || !to || to.at <= from.at) return { x: 0, y: 0 }
  const seconds = (to.at - from.at) / 1000
  const speed = { x: (to.x - from.x) / seconds, y: (to.y - from.y) / seconds }
  return Math.hypot(speed.x, speed.y) < stoppedBelow ? { x: 0, y: 0 } : speed
}
