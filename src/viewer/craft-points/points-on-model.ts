import { loadStyles } from '#components/load-styles.ts'
import { element, createButton } from '#components/element.ts'
import { viewOfPoint } from '../view/point-camera.ts'
import { readSpinSheet } from '../spin-sheet.ts'
import { attachPoint, isHidden, projectPoint } from '../three/camera/project-point.ts'
import type { ViewerElement } from '../viewer-element.ts'
import { viewerWords } from '../viewer-words.ts'
import type { CraftPoint } from './craft-point.ts'
import styles from './craft-points.css?url'
import { placePin } from './place-pin.ts'
import { createPointCard } from './point-card.ts'

/** Time without a frame until the pins' visibility is computed. */
const restMs = 140

async function readPoints(): Promise<readonly CraftPoint[]> {
  const response = await fetch(`${location.pathname}/craft.json`)
  if (!response.ok) throw new Error(`craft.json responded with ${response.status}`)
  return ((await response.json()) as { points: CraftPoint[] }).points
}

/**
 * Adds a pin to the model for each craft point that has a place on it. Pins are buttons in the order of the list under
 * the viewer. Rejects when they cannot be fetched; the list remains.
 */
export async function pointsOnModel(viewer: ViewerElement): Promise<void> {
  const { live } = viewer
  const viewport = viewer.querySelector<HTMLElement>('.viewport')
  if (!live || !viewport) return
  const [points, words, { camera }] = await Promise.all([
    readPoints(),
    viewerWords(),
    readSpinSheet(viewer.dataset['spin'] ?? ''),
    loadStyles(styles),
  ])
  // The model was closed, or opened again, in the meantime.
  if (viewer.live !== live) return
  const { modelScene } = live
  const found = points.flatMap((point) => {
    const currentPoint = attachPoint(point.place, modelScene)
    return currentPoint() ? [{ point, currentPoint }] : []
  })
  if (found.length === 0) return

  const list = element('ol', 'pins')
  list.role = 'list'
  list.setAttribute('aria-label', words.points)
  const card = createPointCard(viewport, words.leavePoint)
  const leave = new AbortController()
  let open: CraftPoint | undefined

  const pins = found.map(({ point, currentPoint }) => {
    const pin = createButton(`${point.number}. ${point.title}`, () => show(point, pin), point.number)
    pin.setAttribute('aria-expanded', 'false')
    pin.setAttribute('aria-controls', 'point-card')
    const item = element('li', '', pin)
    list.append(item)
    return { currentPoint, item }
  })
  viewport.querySelector('canvas')?.after(list)

  function show(point: CraftPoint, pin: HTMLElement): void {
    const wasOpen = open === point
    card.close()
    if (wasOpen) return
    open = point
    pin.setAttribute('aria-expanded', 'true')
    card.open(point, () => {
      open = undefined
      pin.setAttribute('aria-expanded', 'false')
      live?.arrange()
      pin.focus({ preventScroll: true })
    })
    const { place } = point
    const seen =
      typeof place === 'string'
        ? live?.viewOf(place)
        : { view: viewOfPoint(camera, place.position, place.camera) }
    if (!seen) return
    live?.arrange(seen)
    void viewer.lookAt(seen.view, 'travel', 'visitor')
  }

  const place = () => {
    const size = { width: viewport.clientWidth, height: viewport.clientHeight }
    for (const { currentPoint, item } of pins) {
      const now = currentPoint()
      if (!now) continue
      const { x, y, isBeyond } = placePin(projectPoint(now, modelScene.camera, size), size)
      item.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`
      item.toggleAttribute('data-beyond', isBeyond)
    }
  }
  const updateVisibility = () => {
    for (const { currentPoint, item } of pins) {
      const now = currentPoint()
      if (now) item.toggleAttribute('data-hidden', isHidden(now, modelScene))
    }
  }
  let resting = 0
  const stop = live.onFrame(() => {
    place()
    clearTimeout(resting)
    resting = window.setTimeout(updateVisibility, restMs)
  })
  place()
  updateVisibility()

  viewer.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.isOpen) return
      event.stopPropagation()
      card.close()
    },
    { signal: leave.signal },
  )
  viewer.addEventListener(
    'liveclose',
    () => {
      leave.abort()
      clearTimeout(resting)
      stop()
      list.remove()
      card.remove()
    },
    { once: true },
  )
}
