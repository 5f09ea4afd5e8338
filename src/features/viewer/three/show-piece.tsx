import { createRoot, extend } from '@react-three/fiber'
import { Group, NeutralToneMapping } from 'three'
import { createGround } from './ground.ts'
import { disposePiece, loadPiece } from './load-piece.ts'
import { createReflections, type StudioLight } from './studio-light.ts'
import { eyePosition, moveView, type SpinCamera, tableRotation, type View } from './turntable-camera.ts'

extend({ Group })

export interface PieceToShow {
  /** Where the canvas goes, over the photograph. */
  readonly place: HTMLElement
  readonly modelUrl: string
  readonly variant: string | undefined
  readonly spinUrl: string
  readonly degrees: number
  /** The graphics context was lost or refused. */
  onLost(): void
}

export interface LivePiece {
  turnTo(degrees: number): void
  /** Below 1 comes closer, above 1 steps back. */
  zoom(factor: number): void
  dispose(): void
}

const degreesPerWidth = 180
const lightUrl = '/models/light-cards.json'

async function readJson<Shape>(url: string): Promise<Shape> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as Shape
}

/** Shows a piece live where its photograph stands, at the angle the photograph was turned to. Throws when this screen cannot. */
export async function showPiece(options: PieceToShow): Promise<LivePiece> {
  const { place } = options
  const [piece, { camera, radius }, studio] = await Promise.all([
    loadPiece(options.modelUrl, options.variant),
    readJson<{ camera: SpinCamera; radius: number }>(options.spinUrl),
    readJson<StudioLight>(lightUrl),
  ])
  const canvas = document.createElement('canvas')
  canvas.tabIndex = -1
  const sizeOf = () => ({ width: place.clientWidth, height: place.clientHeight, top: 0, left: 0 })
  let view: View = { turned: options.degrees, elevation: camera.elevation, zoom: 1 }
  const table = new Group()
  table.add(piece)

  const root = createRoot(canvas)
  const configure = () =>
    root.configure({
      frameloop: 'demand',
      size: sizeOf(),
      dpr: [1, 2],
      shadows: 'soft',
      camera: { fov: camera.fov, near: camera.distance * 0.02, far: camera.distance * 10 },
      gl: { antialias: true, toneMapping: NeutralToneMapping, toneMappingExposure: studio.exposure },
    })

  await configure()
  const ground = createGround(studio, radius)
  const store = root.render(
    <group>
      <primitive object={table} />
      <primitive object={ground.group} />
    </group>,
  )
  const state = store.getState()
  const reflections = createReflections(state.gl, studio)
  state.scene.environment = reflections
  const settle = () => {
    state.camera.position.set(...eyePosition(camera, view))
    state.camera.lookAt(...camera.target)
    table.rotation.y = tableRotation(camera, view)
    state.invalidate()
  }
  settle()
  place.append(canvas)

  const change = (by: Partial<View>) => {
    view = moveView(view, by)
    settle()
  }
  const leave = new AbortController()
  const { signal } = leave
  canvas.addEventListener(
    'pointerdown',
    (down) => {
      canvas.setPointerCapture(down.pointerId)
      let last = down
      const move = (event: PointerEvent) => {
        const scale = degreesPerWidth / place.clientWidth
        change({
          turned: (event.clientX - last.clientX) * scale,
          elevation: (event.clientY - last.clientY) * scale,
        })
        last = event
      }
      canvas.addEventListener('pointermove', move, { signal })
      const drop = () => canvas.removeEventListener('pointermove', move)
      canvas.addEventListener('pointerup', drop, { once: true, signal })
      canvas.addEventListener('pointercancel', drop, { once: true, signal })
    },
    { signal },
  )
  canvas.addEventListener(
    'wheel',
    (event) => {
      // Without a modifier the wheel belongs to the page.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      change({ zoom: Math.exp(event.deltaY / 300) })
    },
    { signal, passive: false },
  )
  canvas.addEventListener('webglcontextlost', () => options.onLost(), { signal })
  const watcher = new ResizeObserver(() => void configure().then(settle))
  watcher.observe(place)

  return {
    turnTo: (degrees) => change({ turned: degrees - view.turned }),
    zoom: (factor) => change({ zoom: factor }),
    dispose() {
      leave.abort()
      watcher.disconnect()
      reflections.dispose()
      ground.dispose()
      disposePiece(piece)
      root.unmount()
      canvas.remove()
    },
  }
}
