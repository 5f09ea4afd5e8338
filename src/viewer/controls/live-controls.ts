import { element, createButton } from '#components/element.ts'
import type { viewer } from '../messages/en.ts'
import type { Arrangement, LiveModel } from '../three/live-model.ts'
import { createZoomPan, group, type ZoomPanControls } from './zoom-pan.ts'
import type { SpinCamera } from '../three/camera/turntable-camera.ts'
import type { View } from '../view/view.ts'

type Words = typeof viewer

/** A view with a name, a button and a number key. */
interface NamedView extends Arrangement {
  readonly label: string
  readonly view: Partial<View>
}

const middle = [0, 0, 0] as const

/** The views of every model, then those that this model marks with a `hotspot_*` node. */
function namedViews(live: LiveModel, camera: SpinCamera, words: Words): NamedView[] {
  const around = (turned: number, elevation = camera.elevation): Partial<View> => ({
    turned: turned - camera.startAngle,
    elevation,
    zoom: 1,
    pan: middle,
  })
  const { front, profile, back, above, ...marked } = words.views
  return [
    { label: front, view: around(0) },
    { label: profile, view: around(-90) },
    { label: back, view: around(180) },
    { label: above, view: around(0, 62) },
    ...Object.entries(marked).flatMap(([name, label]) => {
      const seen = live.viewOf(`hotspot_${name}`)
      return seen ? [{ label, ...seen }] : []
    }),
  ]
}

export interface LiveControls extends Omit<ZoomPanControls, 'groups'> {
  readonly bar: HTMLElement
  /** The button that returns to the photographs. */
  readonly back: HTMLElement
  /** Manual input has replaced a named view. */
  clearNamedView(): void
  look(index: number): void
  rest(): void
  tilt(degrees: number): void
}

/** Buttons for all drag gestures and keys. */
export function createControls(
  live: LiveModel,
  camera: SpinCamera,
  words: Words,
  leave: () => void,
): LiveControls {
  const views = namedViews(live, camera, words)
  let chosen = -1
  const look = (index: number) => {
    const named = views[index]
    if (!named) return
    live.arrange(named)
    chosen = index
    void live.lookAt(named.view, 'travel')
    showChosen()
  }
  const rest = () => {
    live.arrange()
    chosen = -1
    showChosen()
    void live.lookAt({ turned: 0, elevation: camera.elevation, zoom: 1, pan: middle }, 'travel')
  }
  const tilt = (degrees: number) => void live.lookAt({ elevation: live.view.elevation + degrees }, 'travel')

  const ofViews = views.map(({ label }, index) => createButton(label, () => look(index)))
  const showChosen = () => {
    ofViews.forEach((element, index) => element.setAttribute('aria-pressed', String(index === chosen)))
  }
  showChosen()
  const ofMotions = live.motions.map((name) => {
    const toggle = createButton(words.motions[name] ?? name, () => {
      const isOpen = toggle.getAttribute('aria-pressed') === 'true'
      const setPressed = (isNow: boolean) => toggle.setAttribute('aria-pressed', String(isNow))
      setPressed(!isOpen)
      live.play(name, isOpen ? 'close' : 'open').catch(() => setPressed(isOpen))
    })
    toggle.setAttribute('aria-pressed', 'false')
    return toggle
  })
  const { groups, ...reach } = createZoomPan(
    live,
    camera,
    words,
    words.reach,
    rest,
    createButton(words.tiltUp, () => tilt(12), '⌃'),
    createButton(words.tiltDown, () => tilt(-12), '⌄'),
  )
  const bar = element(
    'div',
    'hand',
    group('named', words.namedViews, ...ofViews),
    ...(ofMotions.length > 0 ? [group('poses', words.poses, ...ofMotions)] : []),
    ...groups,
  )
  const back = createButton(words.backToPictures, leave)
  back.className = 'three back'

  return {
    ...reach,
    bar,
    back,
    look,
    rest,
    tilt,
    clearNamedView() {
      chosen = -1
      showChosen()
    },
  }
}
