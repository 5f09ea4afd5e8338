import { Color, Group, type ShaderMaterial, type Vector2 } from 'three'
import { prefersReducedMotion } from '#components/prefers-reduced-motion.ts'
import type { SpinSheet } from '../spin-sheet.ts'
import { clampView, changeView, type View, viewBounds } from '../view/view.ts'
import { arrangeModel } from './model/arrange-model.ts'
import { fetchModel } from './model/fetch-model.ts'
import { fitModel } from './model/fit-model.ts'
import { FloorShadow } from './light/floor-shadow.ts'
import type { LiveModel } from './live-model.ts'
import { readModel, seeThrough } from './model/load-model.ts'
import { openRoot } from './open-root.ts'
import type { Motions } from './model/play-motions.ts'
import { loadReflections } from './light/load-reflections.ts'
import { readLight } from './light/read-light.ts'
import { createSun } from './light/sun.ts'
import { thinGlass } from './model/thin-glass.ts'
import { animateView } from './camera/animate-view.ts'
import { eyePosition, cameraTarget, tableRotation } from './camera/turntable-camera.ts'
import { viewOfNode } from './camera/view-of-node.ts'
import { writeOnSurface } from './model/write-on-surface.ts'

export interface ModelToShow {
  /** The parent of the canvas. */
  readonly place: HTMLElement
  readonly modelUrl: string
  readonly variant: string | undefined
  readonly sheet: SpinSheet
  readonly view: View
  readonly signal: AbortSignal
  /** WebGL is drawn by the processor. */
  readonly isSlow: boolean
  onShare(share: number): void
  /** Everything is fetched; the graphics context is opened next. */
  onLoaded?(): void
  onViewChange(view: View): void
  /** The graphics context was lost, at this view. */
  onLost(view: View): void
}

/** Shows a model over its photograph, at the same angle. Throws when it cannot be fetched, read or drawn. */
export async function showModel(options: ModelToShow): Promise<LiveModel> {
  const { place, sheet, signal } = options
  const { camera } = sheet
  const [model, reflections, studio] = await Promise.all([
    fetchModel(options.modelUrl, signal, options.onShare),
    loadReflections(signal),
    readLight(signal),
  ])
  options.onLoaded?.()
  const root = await openRoot({
    place,
    fov: camera.fov,
    near: camera.distance * 0.02,
    far: camera.distance * 10,
    exposure: studio.exposure,
    isSlow: options.isSlow,
    // The lowest resolution is too slow: drop the sun's shadow and halve the resolution behind glass.
    onTooSlow() {
      if (sun) sun.castShadow = false
      renderer.transmissionResolutionScale = 0.5
    },
  })
  const renderer = root.state.gl
  const loaded = await readModel(model, renderer)
    .then((read) => {
      fitModel(read.group, sheet.radius)
      return read
    })
    .catch((error: unknown) => {
      root.dispose()
      throw error
    })
  const { group } = loaded
  const applyVariant = async (variant: string | undefined) => {
    if (variant !== undefined) await loaded.applyVariant(variant)
    thinGlass(group)
  }
  await applyVariant(options.variant)
  const table = new Group().add(group)
  const sun = studio.sun && createSun(studio.sun, sheet.radius)
  if (sun) {
    sun.castShadow = !options.isSlow
    sun.shadow.autoUpdate = false
    root.state.scene.add(sun)
  }
  const shadow = new FloorShadow(
    renderer,
    table,
    sheet.radius,
    seeThrough,
    new Color(studio.ground),
    options.isSlow ? 8 : 24,
  )
  // The fade towards the border of the canvas depends on its current resolution.
  const { frame } = (shadow.mesh.material as ShaderMaterial).uniforms
  shadow.mesh.onBeforeRender = () => renderer.getDrawingBufferSize(frame?.value as Vector2)
  root.state.scene.add(table, shadow.mesh)
  root.state.scene.environment = reflections
  let shadowTurned = NaN
  /** Renders the floor shadow again at rest; while the model turns, the former one turns with it. */
  const renderShadow = () => {
    if (shadowTurned === table.rotation.y) return
    shadowTurned = table.rotation.y
    shadow.mesh.rotation.y = 0
    shadow.update(root.state.scene)
    root.state.invalidate()
  }

  const bounds = viewBounds(sheet.radius)
  let view = clampView(options.view, bounds)
  const settle = () => {
    const eye = root.state.camera
    eye.position.set(...eyePosition(camera, view))
    eye.lookAt(...cameraTarget(camera, view))
    eye.zoom = 1 / view.zoom
    eye.updateProjectionMatrix()
    eye.updateMatrixWorld()
    const rotation = tableRotation(camera, view)
    if (sun && table.rotation.y !== rotation) sun.shadow.needsUpdate = true
    table.rotation.y = rotation
    table.updateMatrixWorld(true)
    shadow.mesh.rotation.y = rotation - shadowTurned
    root.state.invalidate()
  }
  const change = (to: View) => {
    view = to
    settle()
    options.onViewChange(view)
  }
  settle()
  renderShadow()
  if (sun) sun.shadow.needsUpdate = true
  root.onRest(renderShadow)
  place.append(root.canvas)

  let journey = 0
  const lookAt = (to: Partial<View>, how: 'travel' | 'cut' = 'cut'): Promise<void> => {
    const mine = ++journey
    const end = clampView(changeView(view, to), bounds)
    if (how === 'cut' || prefersReducedMotion()) {
      change(end)
      return Promise.resolve()
    }
    const step = animateView(view, end)
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

  const motions = group.animations.map(({ name }) => name)
  // Most models have no animations, and the mixer is as large as a decoder.
  let moving: Promise<Motions> | undefined
  const move = () => {
    moving ??= import('./model/play-motions.ts').then(({ playMotions }) =>
      playMotions(group, root, prefersReducedMotion),
    )
    moving.catch(() => (moving = undefined))
    return moving
  }
  const leave = new AbortController()
  root.canvas.addEventListener('webglcontextlost', () => options.onLost(view), { signal: leave.signal })
  const watcher = new ResizeObserver(() => root.resize())
  watcher.observe(place)
  const anisotropy = Math.min(8, renderer.capabilities.getMaxAnisotropy())
  const part = (name: string) => group.getObjectByName(name)
  /** Call after parts have moved: renders the shadows again. */
  const reshape = () => {
    shadowTurned = NaN
    if (sun) sun.shadow.needsUpdate = true
    settle()
  }
  const arranged = arrangeModel(group, reshape)

  return {
    canvas: root.canvas,
    get view() {
      return view
    },
    lookAt,
    async choose(variant) {
      await applyVariant(variant)
      root.state.invalidate()
    },
    modelScene: {
      model: group,
      get camera() {
        return root.state.camera
      },
      surfaceTolerance: sheet.radius * 0.02,
      isTransparent: (name) => seeThrough.test(name),
    },
    viewOf: (name) => viewOfNode(part(name), group, camera),
    onFrame: (listener) => root.onFrame(listener),
    part,
    replaceTexture(name, maps) {
      writeOnSurface(part(name), maps, anisotropy)
      root.state.invalidate()
    },
    invalidate: () => root.state.invalidate(),
    motions,
    async play(name, to) {
      if (!motions.includes(name)) return
      await (await move()).play(name, to)
      reshape()
    },
    arrange: arranged.arrange,
    dispose() {
      journey++
      leave.abort()
      watcher.disconnect()
      arranged.dispose()
      void moving?.then((it) => it.dispose())
      reflections.dispose()
      shadow.dispose()
      sun?.dispose()
      loaded.dispose()
      root.dispose()
      root.canvas.remove()
    },
  }
}
