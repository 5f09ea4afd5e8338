import { createRoot, extend, flushSync, type RootState, useFrame } from '@react-three/fiber'
import { createElement } from 'react'
import { Group, NeutralToneMapping } from 'three'
import { Pace } from './pace.ts'

extend({ Group })

/** A frame is never longer than this for what moves, however long the tab was hidden. */
const longestFrame = 1 / 15
/** Frames closer together than this, with no rest between them, belong to one movement. */
const movementMs = 2000
/** With no frame for so long it rests, and with none after that for so long it is left as it is. */
const [restMs, stillMs] = [160, 700]

export interface Root {
  readonly canvas: HTMLCanvasElement
  readonly state: RootState
  /** What moves: called before each frame with its seconds, until it answers that it rests. */
  move(step: (seconds: number) => boolean): void
  onFrame(listener: () => void): () => void
  /** Called when no frame has been asked for during a moment. */
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
  /** The machine draws with its processor: no smoothing of edges, no finer than one point a pixel. */
  readonly isSlow: boolean
  /** It moves too slowly even with the fewest pixels. */
  onSpent(): void
}

/** A canvas that Fiber draws on demand; a still piece costs nothing. Throws where there is no WebGL. */
export async function openRoot(options: RootOptions): Promise<Root> {
  const { place, fov, near, far, exposure, isSlow } = options
  const canvas = document.createElement('canvas')
  canvas.tabIndex = -1
  canvas.setAttribute('aria-hidden', 'true')
  const steps = new Set<(seconds: number) => boolean>()
  const listeners = new Set<() => void>()
  const root = createRoot(canvas)
  const pace = new Pace()
  const finest = () => (isSlow ? 1 : Math.min(2, window.devicePixelRatio))
  const configure = () =>
    root.configure({
      frameloop: 'demand',
      size: { width: place.clientWidth, height: place.clientHeight, top: 0, left: 0 },
      dpr: finest() * pace.share,
      shadows: 'percentage',
      camera: { fov, near, far },
      gl: { antialias: !isSlow, alpha: true, toneMapping: NeutralToneMapping, toneMappingExposure: exposure },
    })
  await configure()

  let last = 0
  let rest = 0
  let settling = 0
  /** So often it has been drawn anew since it came to rest. */
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
  /** Fewer pixels while it moves too slowly, all of them once it rests. */
  const keepPace = () => {
    const now = performance.now()
    if (!isDrawnAtRest) {
      rests = 0
      drawAt(now - last < movementMs ? pace.moved(now - last) : pace.share)
    }
    if (pace.isSpent) options.onSpent()
    last = now
    isDrawnAtRest = false
    // Of a frame that takes long a rest begins with its end, else a hand that waits for it would be taken for one.
    queueMicrotask(() => restAfter(rests > 0 ? stillMs : restMs))
  }
  /** A frame may take longer than a rest: what the hand does meanwhile is told before the next one, and asks for it. */
  const settle = () => {
    const { internal } = store.getState()
    if (internal.frames > 0 || !internal.active) return
    last = 0
    drawAt(rests > 0 ? pace.still(isSlow ? 2 : 1) : pace.atRest())
    for (const listener of resting) listener()
    isDrawnAtRest = internal.frames > 0
    if (rests++ === 0) restAfter(stillMs)
  }
  const resting = new Set<() => void>()

  function Frame() {
    useFrame(({ invalidate }, delta) => {
      keepPace()
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
      // At once: a page that is left gets no later.
      flushSync(() => root.unmount())
    },
  }
}
