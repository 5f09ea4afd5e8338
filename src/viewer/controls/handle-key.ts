import type { LiveControls } from './live-controls.ts'

/** What keys control: the turn, zoom and pan once that is loaded, and the elevation of a model. */
export interface KeyTarget {
  readonly controls: Pick<LiveControls, 'pan' | 'zoomBy' | 'look' | 'rest'> | undefined
  /** Steps are photographs, to the right. */
  turn(steps: number): void
  /** Degrees upwards. Photographs have no elevation, so the key scrolls the page. */
  readonly tilt: ((degrees: number) => void) | undefined
  turnBack(): void
}

const zoomStep = 1.25
const arrows: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Handles a key on the viewer and returns whether it did. On the slider, arrows and Home belong to the slider. */
export function handleKey({ key, ...held }: Key, isOnSlider: boolean, model: KeyTarget): boolean {
  if (held.ctrlKey || held.metaKey || held.altKey) return false
  const { controls } = model
  const arrow = arrows[key]
  if (arrow) {
    const [right, up] = arrow
    if (isOnSlider) return false
    if (held.shiftKey && controls) controls.pan(right * 0.1, up * 0.1)
    else if (right !== 0) model.turn(right)
    else if (model.tilt) model.tilt(up * 8)
    else return false
  } else if (key === 'Home' && !isOnSlider) {
    if (controls) controls.rest()
    else model.turnBack()
  } else if (controls && (key === '+' || key === '=')) controls.zoomBy(1 / zoomStep)
  else if (controls && key === '-') controls.zoomBy(zoomStep)
  else if (controls && /^[1-9]$/.test(key)) controls.look(Number(key) - 1)
  else return false
  return true
}
