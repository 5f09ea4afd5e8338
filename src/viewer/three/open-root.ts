import { createRoot, extend, flushSync, type RootState, useFrame } from '@react-three/fiber'
import { createElement } from 'react'
import { Group, NeutralToneMapping } from 'three'
import { ResolutionScale } from './resolution-scale.ts'

extend({ Group })

/** Seconds. Longest time step of an animation, also after the tab was hidden. */
const longestFrame = 1 / 15
/** Frames closer together than this, without a rest between them, belong to one movement. */
const movementMs = 2000
/** Time without a frame until the first draw at rest, and from there until the final one. */
const [restMs, stillMs] = [160, 700]

export interface Root {
  readonly canvas: HTMLCanvasElement
  readonly state: RootState
  /** Calls `step` with the seconds since the last frame, before each frame, until it returns false. */
  move(step: (seconds: number) => boolean): void
  onFrame(listener: () => void): () => void
  /** Calls the listener when no frame was requested for `restMs`. */
  onRest(listener: () => void): () => void
  resize(): void
  dispose(): void
}

export interface RootOptions {
  readonly place: HTMLElement
  readonly fov: number
  readonly near: number
  readonly far: number
  readonly exposure: number
  /** WebGL is drawn by the processor: no antialiasing, at most one pixel per CSS pixel. */
  readonly isSlow: boolean
  /** Frames are too slow even at the lowest resolution. */
  onTooSlow(): void
}

/** A canvas that React Three Fiber renders on demand: a model at rest needs no frames. Throws without WebGL. */
export async function openRoot(options: RootOptions): Promise<Root> {
  const { place, fov, near, far, exposure, isSlow } = options
  const canvas = document.createElement('canvas')
  canvas.tabIndex = -1
  canvas.setAttribute('aria-hidden', 'true')
  const steps = new Set<(seconds: number) => boolean>()
  const listeners = new Set<() => void>()
  const root = createRoot(canvas)
  const resolution = new ResolutionScale()
  const finest = () => (isSlow ? 1 : Math.min(2, window.devicePixelRatio))
  const configure = () =>
    root.configure({
      frameloop: 'demand',
      size: { width: place.clientWidth, height: place.clientHeight, top: 0, left: 0 },
      dpr: finest() * resolution.share,
      shadows: 'percentage',
      camera: { fov, near, far },
      gl: { antialias: !isSlow, alpha: true, toneMapping: NeutralToneMapping, toneMappingExposure: exposure },
    })
  await configure()

  let last = 0
  let rest = 0
  let settling = 0
  /** Draws since the last movement. */
  let rests = 0
  let isDrawnAtRest = false
  const drawAt = (share: number) => {
    const { setDpr, viewport } = store.getState()
    if (viewport.dpr !== finest() * share) setDpr(finest() * share)
  }
  const restAfter = (milliseconds: number) => {
    clearTimeout(rest)
    cancelAnimationFrame(settling)
    rest = window.setTimeout(() => (settling = requestAnimationFrame(settle)), milliseconds)
  }
  /** Adapts the resolution to the frame times. */
  const adjustResolution = () => {
    const now = performance.now()
    if (!isDrawnAtRest) {
      rests = 0
      drawAt(now - last < movementMs ? resolution.recordFrame(now - last) : resolution.share)
    }
    if (resolution.isTooSlow) options.onTooSlow()
    last = now
    isDrawnAtRest = false
    // The rest is counted from the end of the frame: input that waits during a long frame is not a rest.
    queueMicrotask(() => restAfter(rests > 0 ? stillMs : restMs))
  }
  /** Draws at rest, unless input has already requested another frame. */
  const settle = () => {
    const { internal } = store.getState()
    if (internal.frames > 0 || !internal.active) return
    last = 0
    drawAt(rests > 0 ? resolution.afterLongRest(isSlow ? 2 : 1) : resolution.atRest())
    for (const listener of resting) listener()
    isDrawnAtRest = internal.frames > 0
    if (rests++ === 0) restAfter(stillMs)
  }
  const resting = new Set<() => void>()

  function Frame() {
    useFrame(({ invalidate }, delta) => {
      adjustResolution()
      for (const step of steps) if (!step(Math.min(delta, longestFrame))) steps.delete(step)
      for (const listener of listeners) listener()
      if (steps.size > 0) invalidate()
    })
    return null
  }
  const store = root.render(createElement(Frame))
  return {
    canvas,
    get state() {
      return store.getState()
    },
    move(step) {
      steps.add(step)
      store.getState().invalidate()
    },
    onFrame(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onRest(listener) {
      resting.add(listener)
      return () => resting.delete(listener)
    },
    resize: () => void configure().then(() => store.getState().invalidate()),
    dispose() {
      clearTimeout(rest)
      resting.clear()
      // Synchronously: on `pagehide` there is no later task.
      flushSync(() => root.unmount())
    },
  }
}
