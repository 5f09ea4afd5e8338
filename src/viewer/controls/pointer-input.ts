import { prefersReducedMotion } from '#components/prefers-reduced-motion.ts'
import { inertiaDistance, isInertiaOver, type PointerSample, velocityAtRelease } from './inertia.ts'

/** Gestures on the viewport, in CSS pixels. */
export interface PointerTarget {
  turn(right: number, down: number): void
  /** Two fingers, or a drag with a modifier. A factor below 1 zooms in; the distances pan. */
  pinch(factor: number, right: number, down: number): void
  /** True when a pointer is down, false when the glide after its release has ended. */
  hold(isHeld: boolean): void
}

/** Pointer input on the viewport: one finger turns, two zoom and pan; the wheel needs a modifier. */
export function handlePointerInput(viewport: HTMLElement, touch: PointerTarget): void {
  const fingers = new Map<number, PointerSample>()
  let samples: PointerSample[] = []
  let gliding = 0

  const middle = () => {
    const all = [...fingers.values()]
    const [x, y] = [
      all.reduce((sum, at) => sum + at.x, 0) / all.length,
      all.reduce((sum, at) => sum + at.y, 0) / all.length,
    ]
    const spread = Math.max(1, Math.hypot((all[0]?.x ?? 0) - x, (all[0]?.y ?? 0) - y))
    return { x, y, spread }
  }

  const release = () => {
    const speed = prefersReducedMotion() ? { x: 0, y: 0 } : velocityAtRelease(samples, performance.now())
    const pace = Math.hypot(speed.x, speed.y)
    const began = performance.now()
    let done = 0
    const mine = ++gliding
    const step = () => {
      if (mine !== gliding) return
      const seconds = (performance.now() - began) / 1000
      const share = pace === 0 ? 0 : inertiaDistance(pace, seconds) / pace
      touch.turn(speed.x * (share - done), speed.y * (share - done))
      done = share
      if (isInertiaOver(pace, seconds)) touch.hold(false)
      else requestAnimationFrame(step)
    }
    step()
  }

  viewport.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && event.target.closest('button, a')) return
    event.preventDefault()
    viewport.setPointerCapture(event.pointerId)
    gliding++
    samples = []
    fingers.set(event.pointerId, { at: event.timeStamp, x: event.clientX, y: event.clientY })
    touch.hold(true)
  })
  viewport.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const was = middle()
    const now = { at: performance.now(), x: event.clientX, y: event.clientY }
    fingers.set(event.pointerId, now)
    const is = middle()
    if (fingers.size > 1) touch.pinch(was.spread / is.spread, is.x - was.x, is.y - was.y)
    else if (event.shiftKey || event.buttons === 2) touch.pinch(1, is.x - was.x, is.y - was.y)
    else {
      samples = [...samples.slice(-8), now]
      touch.turn(now.x - before.x, now.y - before.y)
    }
  })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    viewport.addEventListener(end, (event) => {
      if (fingers.delete(event.pointerId) && fingers.size === 0) release()
    })
  }
  viewport.addEventListener('contextmenu', (event) => event.preventDefault())
  viewport.addEventListener(
    'wheel',
    (event) => {
      // Without a modifier the wheel scrolls the page.
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return
      event.preventDefault()
      if (event.shiftKey) touch.turn(-(event.deltaX || event.deltaY), 0)
      else touch.pinch(Math.exp(event.deltaY / 300), 0, 0)
    },
    { passive: false },
  )
}
