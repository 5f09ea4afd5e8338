import { loadStyles } from '#components/load-styles.ts'
import { element } from '#components/element.ts'
import styles from './zoom-photographs.css?url'
import { loadZoomPanStyles, createZoomPan, type ZoomPanControls } from './zoom-pan.ts'
import { LargePhotograph } from './large-photograph.ts'
import { readSpinSheet, type SpinSheet } from '../spin-sheet.ts'
import { photographShift } from '../three/camera/turntable-camera.ts'
import { clampView, changeView, type View, viewBounds } from '../view/view.ts'
import { viewerWords } from '../viewer-words.ts'

/** What the element provides to the zoom of its photographs. */
export interface Photographs {
  readonly viewport: HTMLElement
  /** The current folder of photographs; another finish changes it. */
  folder(): string
  turned(): number
  turnTo(degrees: number): void
  /** The zoom has changed. */
  onViewChange(): void
}

const asTaken = { zoom: 1, pan: [0, 0, 0] as const }
/** A usual width of the viewer, in CSS pixels. Zoom ends where a photograph has one pixel for each. */
const usualGlass = 576
/** The views of the number keys: degrees of the product's own turn. */
const sides = [0, -90, 180]

export interface PhotographZoom extends Pick<ZoomPanControls, 'zoomBy' | 'pan' | 'pinch'> {
  readonly view: View
  lookAt(view: Partial<View>, how?: 'travel' | 'cut'): Promise<void>
  look(index: number): void
  rest(): void
  /** Call after the photographs were turned or replaced. */
  follow(): void
  /** Resets the zoom. */
  leave(): void
}

/** Zooms photographs, without WebGL, and loads a larger one at rest. Rejects when its words or its sheet cannot be fetched. */
export async function zoomPhotographs(photographs: Photographs): Promise<PhotographZoom> {
  const { viewport } = photographs
  const [words, sheet] = await Promise.all([
    viewerWords(),
    readSpinSheet(photographs.folder()),
    loadZoomPanStyles(),
    loadStyles(styles),
  ])
  const { camera } = sheet
  let taken = sheet
  const bounded = (view: View): View => {
    const nearest = usualGlass / (taken.large?.side ?? taken.width)
    return clampView(view, { ...viewBounds(sheet.radius), zoom: [nearest, 1] })
  }
  const large = new LargePhotograph(viewport)
  let near: Pick<View, 'zoom' | 'pan'> = asTaken
  const viewNow = (): View => ({ ...near, turned: photographs.turned(), elevation: camera.elevation })

  const place = () => {
    const { zoom } = near
    // A panned photograph still covers the whole viewport.
    const most = (1 - zoom) / 2
    const [right, up] = photographShift(camera, viewNow()).map((share) =>
      Math.max(-most, Math.min(most, share)),
    ) as [number, number]
    const move = `scale(${1 / zoom}) translate(${right * 100}%, ${-up * 100}%)`
    viewport.style.setProperty('--closer', zoom < 1 ? move : 'none')
    viewport.toggleAttribute('data-near', zoom < 1)
    reach.follow(viewNow())
    large.restAt(photographs.folder(), sheet.frames, photographs.turned(), zoom)
  }
  const lookAt = (to: Partial<View>, how: 'travel' | 'cut' = 'cut'): Promise<void> => {
    const { turned, zoom, pan } = bounded(changeView(viewNow(), to))
    near = { zoom, ...(zoom < 1 && pan && { pan }) }
    viewport.toggleAttribute('data-travels', how === 'travel')
    if (turned !== photographs.turned()) photographs.turnTo(turned)
    else photographs.onViewChange()
    place()
    return Promise.resolve()
  }
  // Another finish may have no larger photographs, so the nearest zoom may change.
  const follow = () => {
    place()
    const measure = (now: SpinSheet) => {
      if (now === taken) return
      taken = now
      if (bounded(viewNow()).zoom !== near.zoom) void lookAt({})
    }
    readSpinSheet(photographs.folder()).then(measure, () => undefined)
  }
  const rest = () => void lookAt({ ...asTaken, turned: 0 }, 'travel')
  const reach = createZoomPan(
    {
      lookAt,
      get view() {
        return viewNow()
      },
    },
    camera,
    words,
    words.nearness,
    rest,
  )
  const bar = element('div', 'closer', ...reach.groups)
  viewport.append(bar)
  place()
  return {
    zoomBy: reach.zoomBy,
    pan: reach.pan,
    pinch: reach.pinch,
    // An elevation of 0 marks a view of photographs (view-address.ts).
    get view() {
      return { ...viewNow(), elevation: 0 }
    },
    lookAt,
    look(index) {
      const side = sides[index]
      if (side !== undefined) void lookAt({ ...asTaken, turned: side - camera.startAngle })
    },
    rest,
    follow,
    leave() {
      near = asTaken
      place()
    },
  }
}
