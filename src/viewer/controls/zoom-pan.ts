import { loadStyles } from '#components/load-styles.ts'
import { element, createButton } from '#components/element.ts'
import type { viewer } from '../messages/en.ts'
import styles from './zoom-pan.css?url'
import { panByPointer, type SpinCamera } from '../three/camera/turntable-camera.ts'
import type { View } from '../view/view.ts'

/** What can be zoomed and panned: a model, or photographs. */
export interface ZoomPanTarget {
  readonly view: View
  lookAt(view: Partial<View>, how?: 'travel' | 'cut'): Promise<void>
}

export interface ZoomPanControls {
  /** Zoom buttons, and pan buttons, which are shown while zoomed in. */
  readonly groups: readonly HTMLElement[]
  zoomBy(factor: number): void
  /** Pans by fractions of the viewport. */
  pan(right: number, up: number): void
  /** A pinch gesture; distances are fractions of the viewport. */
  pinch(factor: number, right: number, down: number): void
  follow(view: View): void
}

/** Loads the buttons' styles, before the buttons are shown. */
export const loadZoomPanStyles = (): Promise<void> => loadStyles(styles)

export const group = (name: string, label: string, ...children: HTMLElement[]): HTMLElement => {
  const made = element('div', name, ...children)
  made.role = 'group'
  made.setAttribute('aria-label', label)
  return made
}

/** Zoom and pan with a button for each; the elements in `first` come before the zoom buttons. */
export function createZoomPan(
  model: ZoomPanTarget,
  camera: SpinCamera,
  words: typeof viewer,
  label: string,
  rest: () => void,
  ...first: HTMLElement[]
): ZoomPanControls {
  const zoomBy = (factor: number) => void model.lookAt({ zoom: model.view.zoom * factor }, 'travel')
  const pan = (right: number, up: number) =>
    void model.lookAt({ pan: panByPointer(camera, model.view, -right, -up) }, 'travel')
  const panning = group(
    'pan',
    words.moveModel,
    createButton(words.moveLeft, () => pan(-0.2, 0), '←'),
    createButton(words.moveRight, () => pan(0.2, 0), '→'),
    createButton(words.moveUp, () => pan(0, 0.2), '↑'),
    createButton(words.moveDown, () => pan(0, -0.2), '↓'),
  )
  const follow = ({ zoom }: View) => {
    panning.hidden = zoom > 0.8
  }
  follow(model.view)
  const reach = group(
    'reach',
    label,
    ...first,
    createButton(words.farther, () => zoomBy(1.4), '−'),
    createButton(words.closer, () => zoomBy(1 / 1.4), '+'),
    createButton(words.asFirst, rest, '○'),
  )
  return {
    groups: [reach, panning],
    zoomBy,
    pan,
    pinch(factor, right, down) {
      const moved = panByPointer(camera, model.view, right, -down)
      void model.lookAt({ zoom: model.view.zoom * factor, pan: moved })
    },
    follow,
  }
}
