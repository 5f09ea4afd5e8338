import { Group } from 'three'
import { boundView, changeView, type View, viewBounds } from '../view.ts'
import { fetchModel } from './fetch-model.ts'
import { createGround } from './ground.ts'
import type { LivePiece } from './live-piece.ts'
import { readPiece, seeThrough } from './load-piece.ts'
import { openRoot } from './open-root.tsx'
import { playMotions } from './play-motions.ts'
import { projectPoint } from './project-point.ts'
import { createReflections, type StudioLight } from './studio-light.ts'
import { travel } from './travel.ts'
import { eyePosition, lookedAt, type SpinCamera, tableRotation } from './turntable-camera.ts'
import { viewOfNode } from './view-of-node.ts'
import { writeOnSurface } from './write-on-surface.ts'

/** What a spin's spin.json says of how it was taken. */
export interface SpinSheet {
  readonly camera: SpinCamera
  readonly radius: number
}

export interface PieceToShow {
  /** Where the canvas goes, over the photograph. */
  readonly place: HTMLElement
  readonly modelUrl: string
  readonly variant: string | undefined
  readonly sheet: SpinSheet
  readonly view: View
  readonly signal: AbortSignal
  onShare(share: number): void
  onViewChange(view: View): void
  /** The graphics context was lost. */
  onLost(): void
}

const lightUrl = '/models/light-cards.json'
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

async function readLight(signal: AbortSignal): Promise<StudioLight> {
  const response = await fetch(lightUrl, { signal })
  if (!response.ok) throw new Error(`${lightUrl} answered ${response.status}`)
  return (await response.json()) as StudioLight
}

/** Shows a piece live where its photograph stands, at the angle the photograph was turned to. Throws when this screen cannot. */
export async function showPiece(options: PieceToShow): Promise<LivePiece> {
  const { place, sheet, signal } = options
  const { camera } = sheet
  const modelFetched = fetchModel(options.modelUrl, signal, options.onShare)
  const studio = await readLight(signal)
  const root = await openRoot({
    place,
    fov: camera.fov,
    near: camera.distance * 0.02,
    far: camera.distance * 10,
    exposure: studio.exposure,
  })
  const piece = await readPiece(await modelFetched, root.state.gl).catch((error: unknown) => {
    root.dispose()
    throw error
  })
  if (options.variant !== undefined) await piece.wear(options.variant)
  const { group } = piece
  const table = new Group().add(group)
  const ground = createGround(studio, sheet.radius)
  const reflections = createReflections(root.state.gl, studio)
  root.state.scene.add(table, ground.group)
  root.state.scene.environment = reflections

  const bounds = viewBounds(sheet.radius)
  let view = boundView(options.view, bounds)
  const settle = () => {
    const eye = root.state.camera
    eye.position.set(...eyePosition(camera, view))
    eye.lookAt(...lookedAt(camera, view))
    eye.zoom = 1 / view.zoom
    eye.updateProjectionMatrix()
    eye.updateMatrixWorld()
    table.rotation.y = tableRotation(camera, view)
    table.updateMatrixWorld(true)
    root.state.invalidate()
  }
  const change = (to: View) => {
    view = to
    settle()
    options.onViewChange(view)
  }
  settle()
  place.append(root.canvas)

  let journey = 0
  const lookAt = (to: Partial<View>, how: 'travel' | 'cut' = 'cut'): Promise<void> => {
    const mine = ++journey
    const end = boundView(changeView(view, to), bounds)
    if (how === 'cut' || isStill()) {
      change(end)
      return Promise.resolve()
    }
    const step = travel(view, end)
    return new Promise((resolve) => {
      root.move((seconds) => {
        const isMine = mine === journey
        const { view: next, isThere } = step(seconds)
        if (isMine) change(next)
        if (isThere || !isMine) resolve()
        return isMine && !isThere
      })
    })
  }

  const motions = playMotions(group, root, isStill)
  const leave = new AbortController()
  root.canvas.addEventListener('webglcontextlost', () => options.onLost(), { signal: leave.signal })
  const watcher = new ResizeObserver(() => root.resize())
  watcher.observe(place)
  const anisotropy = Math.min(8, root.state.gl.capabilities.getMaxAnisotropy())
  let hidden: string[] = []
  const part = (name: string) => group.getObjectByName(name)

  return {
    canvas: root.canvas,
    get view() {
      return view
    },
    lookAt,
    async choose(variant) {
      await piece.wear(variant)
      root.state.invalidate()
    },
    project: (point) =>
      projectPoint(point, {
        piece: group,
        camera: root.state.camera,
        size: { width: place.clientWidth, height: place.clientHeight },
        skin: sheet.radius * 0.02,
        isSeeThrough: ({ name }) => seeThrough.test(name),
      }),
    viewOf: (name) => viewOfNode(part(name), group, camera),
    onFrame: (listener) => root.onFrame(listener),
    part,
    replaceTexture(name, maps) {
      writeOnSurface(part(name), maps, anisotropy)
      root.state.invalidate()
    },
    invalidate: () => root.state.invalidate(),
    motions: motions.names,
    play: (name, to) => motions.play(name, to),
    hide(names) {
      for (const name of [...hidden, ...names]) {
        const found = part(name)
        if (found) found.visible = !names.includes(name)
      }
      hidden = [...names]
      root.state.invalidate()
    },
    dispose() {
      journey++
      leave.abort()
      watcher.disconnect()
      motions.dispose()
      reflections.dispose()
      ground.dispose()
      piece.dispose()
      root.dispose()
      root.canvas.remove()
    },
  }
}
