import { createRoot, extend, type RootState, useFrame } from '@react-three/fiber'
import { Group, NeutralToneMapping } from 'three'

extend({ Group })

/** A frame is never longer than this for what moves, however long the tab was hidden. */
const longestFrame = 1 / 15

export interface Root {
  readonly canvas: HTMLCanvasElement
  readonly state: RootState
  /** What moves: called before each frame with its seconds, until it answers that it rests. */
  move(step: (seconds: number) => boolean): void
  onFrame(listener: () => void): () => void
  resize(): void
  dispose(): void
}

export interface RootOptions {
  readonly place: HTMLElement
  readonly fov: number
  readonly near: number
  readonly far: number
  readonly exposure: number
}

/** A canvas that Fiber draws on demand; a still piece costs nothing. Throws where there is no WebGL. */
export async function openRoot({ place, fov, near, far, exposure }: RootOptions): Promise<Root> {
  const canvas = document.createElement('canvas')
  canvas.tabIndex = -1
  canvas.setAttribute('aria-hidden', 'true')
  const steps = new Set<(seconds: number) => boolean>()
  const listeners = new Set<() => void>()
  const root = createRoot(canvas)
  const configure = () =>
    root.configure({
      frameloop: 'demand',
      size: { width: place.clientWidth, height: place.clientHeight, top: 0, left: 0 },
      dpr: [1, 2],
      shadows: 'percentage',
      camera: { fov, near, far },
      gl: { antialias: true, alpha: true, toneMapping: NeutralToneMapping, toneMappingExposure: exposure },
    })
  await configure()

  function Frame() {
    useFrame(({ invalidate }, delta) => {
      for (const step of steps) if (!step(Math.min(delta, longestFrame))) steps.delete(step)
      for (const listener of listeners) listener()
      if (steps.size > 0) invalidate()
    })
    return null
  }
  const store = root.render(<Frame />)
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
    resize: () => void configure().then(() => store.getState().invalidate()),
    dispose: () => root.unmount(),
  }
}
