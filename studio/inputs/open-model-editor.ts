import { handlePointerInput } from '../../src/viewer/controls/pointer-input.ts'
import { cameraOfNormal, cameraOfView, viewOfPoint } from '../../src/viewer/view/point-camera.ts'
import { detectWebGl } from '../../src/viewer/view/detect-web-gl.ts'
import { readSpinSheet } from '../../src/viewer/spin-sheet.ts'
import { pickPoint, projectPoint, worldPointOf } from '../../src/viewer/three/camera/project-point.ts'
import { showModel } from '../../src/viewer/three/show-model.ts'
import { type CraftPlace, metresOf, placeOfPoint, roundedCamera } from './craft-place.ts'

/** The model of a product, drawn by the storefront's own viewer, to set places on it. */
export interface ModelEditor {
  /** The names of the hotspot nodes, in the order of the model. */
  readonly names: readonly string[]
  /** Moves the pin to a place; with `look` the camera turns to it. */
  mark(place: CraftPlace | undefined, how: 'look' | 'stay'): void
  /** The place under a point of the view, in fractions of its width and height; undefined beside the model. */
  pick(x: number, y: number): CraftPlace | undefined
  /** The current camera. */
  camera(): NonNullable<CraftPlace['camera']>
  /** Turns the camera by degrees. */
  turn(right: number, up: number): void
  /** Multiplies the distance of the camera; a factor below 1 is nearer. */
  zoomBy(factor: number): void
  dispose(): void
}

/** The elements to draw in and the files of the product to edit. */
export interface ModelEditorOptions {
  readonly container: HTMLElement
  /** An element in the container that is moved over the marked place. */
  readonly pin: HTMLElement
  readonly modelUrl: string
  readonly spinPath: string
  /** Aborts the loading; an editor that is open already is closed by `dispose`. */
  readonly signal: AbortSignal
  /** Called with the loaded share of the file, from 0 to 1. */
  onShare(share: number): void
  /** Called when the browser has lost the WebGL context; the editor is unusable after it. */
  onLost(): void
}

/** Opens a model in the container. Rejects when the model cannot be loaded or the browser has no WebGL. */
export async function openModelEditor(options: ModelEditorOptions): Promise<ModelEditor> {
  const { container, pin } = options
  const webGl = detectWebGl()
  if (webGl.can === 'nothing') throw new Error('This screen cannot show three dimensions.')
  const sheet = await readSpinSheet(options.spinPath)
  const live = await showModel({
    place: container,
    modelUrl: options.modelUrl,
    variant: undefined,
    sheet,
    view: { turned: 0, elevation: sheet.camera.elevation, zoom: 1 },
    signal: options.signal,
    isSlow: webGl.isSoftware,
    onShare: options.onShare,
    onViewChange: () => undefined,
    onLost: options.onLost,
  })
  const { modelScene } = live
  const names: string[] = []
  modelScene.model.traverse(({ name }) => void (name.startsWith('hotspot_') && names.push(name)))

  let marked: CraftPlace | undefined
  const pointOf = ({ node, position }: CraftPlace) => node ?? (position && { position: metresOf(position) })
  const placePin = () => {
    const point = marked && pointOf(marked)
    const placed = point && worldPointOf(point, modelScene.model)
    pin.hidden = !placed
    if (!placed) return
    const size = { width: container.clientWidth, height: container.clientHeight }
    const { x, y } = projectPoint(placed, modelScene.camera, size)
    pin.style.translate = `${x}px ${y}px`
  }
  live.onFrame(placePin)

  const turn = (right: number, up: number) =>
    void live.lookAt({ turned: live.view.turned + right, elevation: live.view.elevation + up })
  const zoomBy = (factor: number) => void live.lookAt({ zoom: live.view.zoom * factor })
  handlePointerInput(container, {
    turn: (right, down) => turn((right * 180) / container.clientWidth, (down * 180) / container.clientWidth),
    pinch: zoomBy,
    hold: () => undefined,
  })
  return {
    names,
    mark(place, how) {
      marked = place
      placePin()
      if (how === 'stay' || !place) return
      const { node, position, camera } = place
      const seen = node ? live.viewOf(node) : undefined
      live.arrange(seen)
      if (seen) void live.lookAt(seen.view, 'travel')
      else if (position && camera)
        void live.lookAt(viewOfPoint(sheet.camera, metresOf(position), camera), 'travel')
    },
    pick(x, y) {
      const point = pickPoint(x, y, modelScene)
      return point && placeOfPoint(point, cameraOfNormal(point.normal))
    },
    camera: () => roundedCamera(cameraOfView(sheet.camera, live.view)),
    turn,
    zoomBy,
    dispose: () => live.dispose(),
  }
}
