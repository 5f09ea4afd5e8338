import { element, pressButton } from '#components/element.ts'
import type { viewer } from '#i18n/messages/en/viewer.ts'
import type { Arrangement, LivePiece } from './three/live-piece.ts'
import { panByHand, type SpinCamera } from './three/turntable-camera.ts'
import type { View } from './view.ts'

type Words = typeof viewer

/** A way to look at a piece that has a name, a button and a number key. */
interface NamedView extends Arrangement {
  readonly label: string
  readonly view: Partial<View>
}

const middle = [0, 0, 0] as const

/** The views every piece has, and those its model marks. */
function namedViews(live: LivePiece, camera: SpinCamera, words: Words): NamedView[] {
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

const group = (name: string, label: string, ...children: HTMLElement[]) => {
  const made = element('div', name, ...children)
  made.role = 'group'
  made.setAttribute('aria-label', label)
  return made
}

export interface LiveControls {
  readonly bar: HTMLElement
  /** The way back to the photographs. */
  readonly back: HTMLElement
  follow(view: View): void
  /** The visitor's own hand has taken over from a named view. */
  take(): void
  look(index: number): void
  rest(): void
  nearer(factor: number): void
  tilt(degrees: number): void
  pan(right: number, up: number): void
}

/** Every drag and every key has a button here. */
export function createControls(
  live: LivePiece,
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
    mark()
  }
  const rest = () => {
    live.arrange()
    chosen = -1
    mark()
    void live.lookAt({ turned: 0, elevation: camera.elevation, zoom: 1, pan: middle }, 'travel')
  }
  const nearer = (factor: number) => void live.lookAt({ zoom: live.view.zoom * factor }, 'travel')
  const tilt = (degrees: number) => void live.lookAt({ elevation: live.view.elevation + degrees }, 'travel')
  const pan = (right: number, up: number) =>
    void live.lookAt({ pan: panByHand(camera, live.view, right, up) }, 'travel')

  const ofViews = views.map(({ label }, index) => pressButton(label, () => look(index)))
  const mark = () => {
    ofViews.forEach((element, index) => element.setAttribute('aria-pressed', String(index === chosen)))
  }
  mark()
  const ofMotions = live.motions.map((name) => {
    const toggle = pressButton(words.motions[name] ?? name, () => {
      const isOpen = toggle.getAttribute('aria-pressed') === 'true'
      const say = (isNow: boolean) => toggle.setAttribute('aria-pressed', String(isNow))
      say(!isOpen)
      live.play(name, isOpen ? 'close' : 'open').catch(() => say(isOpen))
    })
    toggle.setAttribute('aria-pressed', 'false')
    return toggle
  })
  const panning = group(
    'pan',
    words.movePiece,
    pressButton(words.moveLeft, () => pan(-0.2, 0), '←'),
    pressButton(words.moveRight, () => pan(0.2, 0), '→'),
    pressButton(words.moveUp, () => pan(0, 0.2), '↑'),
    pressButton(words.moveDown, () => pan(0, -0.2), '↓'),
  )
  panning.hidden = true
  const bar = document.createElement('div')
  bar.className = 'hand'
  bar.append(
    group('named', words.namedViews, ...ofViews),
    ...(ofMotions.length > 0 ? [group('poses', words.poses, ...ofMotions)] : []),
    group(
      'reach',
      words.reach,
      pressButton(words.tiltUp, () => tilt(12), '⌃'),
      pressButton(words.tiltDown, () => tilt(-12), '⌄'),
      pressButton(words.farther, () => nearer(1.4), '−'),
      pressButton(words.closer, () => nearer(1 / 1.4), '+'),
      pressButton(words.asFirst, rest, '○'),
    ),
    panning,
  )
  const back = pressButton(words.backToPictures, leave)
  back.className = 'three back'

  return {
    bar,
    back,
    look,
    rest,
    nearer,
    tilt,
    pan,
    take() {
      chosen = -1
      mark()
    },
    follow(view) {
      panning.hidden = view.zoom > 0.8
    },
  }
}
