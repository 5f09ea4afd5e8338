import { takeInHand } from '../../src/viewer/controls/hand.ts'
import { cameraOfNormal, cameraOfView, viewOfPoint } from '../../src/viewer/view/point-camera.ts'
import { readScreen } from '../../src/viewer/view/read-screen.ts'
import { readSpinSheet } from '../../src/viewer/spin-sheet.ts'
import { pickPoint, projectPoint, standing } from '../../src/viewer/three/camera/project-point.ts'
import { showPiece } from '../../src/viewer/three/show-piece.ts'
import { type CraftPlace, metresOf, placeOfPoint, writtenCamera } from './craft-place.ts'

/** The piece on the editor's bench, drawn as the storefront draws it. */
export interface Bench {
  /** The places its model names, in the order of the model. */
  readonly names: readonly string[]
  /** Puts the pin where a place is, and looks at it when asked. */
  mark(place: CraftPlace | undefined, how: 'look' | 'stay'): void
  /** The place under a point of the glass, in shares of its width and height; undefined beside the piece. */
  pick(x: number, y: number): CraftPlace | undefined
  /** From where the piece is seen now. */
  camera(): NonNullable<CraftPlace['camera']>
  turn(right: number, up: number): void
  nearer(factor: number): void
  dispose(): void
}

export interface BenchOptions {
  readonly glass: HTMLElement
  readonly pin: HTMLElement
  readonly modelUrl: string
  readonly spinPath: string
  readonly signal: AbortSignal
  onShare(share: number): void
  onLost(): void
}

/** Shows a piece for its places to be set on it. Throws what is wrong with it, or with this screen. */
export async function openBench(options: BenchOptions): Promise<Bench> {
  const { glass, pin } = options
  const screen = readScreen()
  if (screen.can === 'nothing') throw new Error('This screen cannot show three dimensions.')
  const sheet = await readSpinSheet(options.spinPath)
  const live = await showPiece({
    place: glass,
    modelUrl: options.modelUrl,
    variant: undefined,
    sheet,
    view: { turned: 0, elevation: sheet.camera.elevation, zoom: 1 },
    signal: options.signal,
    isSlow: screen.isSoftware,
    onShare: options.onShare,
    onViewChange: () => undefined,
    onLost: options.onLost,
  })
  const { sight } = live
  const names: string[] = []
  sight.piece.traverse(({ name }) => void (name.startsWith('hotspot_') && names.push(name)))

  let marked: CraftPlace | undefined
  const pointOf = ({ node, position }: CraftPlace) => node ?? (position && { position: metresOf(position) })
  const placePin = () => {
    const point = marked && pointOf(marked)
    const stands = point && standing(point, sight.piece)
    pin.hidden = !stands
    if (!stands) return
    const size = { width: glass.clientWidth, height: glass.clientHeight }
    const { x, y } = projectPoint(stands, sight.camera, size)
    pin.style.translate = `${x}px ${y}px`
  }
  live.onFrame(placePin)

  const turn = (right: number, up: number) =>
    void live.lookAt({ turned: live.view.turned + right, elevation: live.view.elevation + up })
  const nearer = (factor: number) => void live.lookAt({ zoom: live.view.zoom * factor })
  takeInHand(glass, {
    turn: (right, down) => turn((right * 180) / glass.clientWidth, (down * 180) / glass.clientWidth),
    pinch: nearer,
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
      const point = pickPoint(x, y, sight)
      return point && placeOfPoint(point, cameraOfNormal(point.normal))
    },
    camera: () => writtenCamera(cameraOfView(sheet.camera, live.view)),
    turn,
    nearer,
    dispose: () => live.dispose(),
  }
}
