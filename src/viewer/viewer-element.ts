import { savesData } from '#components/saves-data.ts'
import './controls/bar-styles.ts'
import type { PhotographZoom } from './controls/zoom-photographs.ts'
import { handlePointerInput } from './controls/pointer-input.ts'
import { handleKey } from './controls/handle-key.ts'
import type { LiveSession } from './live-session.ts'
import { loadOnce } from './load-once.ts'
import { Spin } from './spin.ts'
import { StatusLine } from './status-line.ts'
import type { LiveModel } from './three/live-model.ts'
import { degreesOf, frameOf } from './view/turning.ts'
import type { View } from './view/view.ts'
import {
  type Author,
  initialState,
  photographView,
  reduce,
  type ViewerEvent,
  type ViewerState,
} from './viewer-state.ts'

export interface ViewChange {
  readonly view: View
  readonly by: Author
}

type Opening = Promise<LiveModel | undefined>
type State = ViewerState<LiveSession, PhotographZoom, Opening>

/** A drag over the whole width is half a turn, in either reading direction. */
const degreesPerWidth = 180
const preloadAfterMs = 150

/**
 * `<maison-viewer>`: turns a product by its photographs (drag, arrow keys, buttons, slider) and replaces them by the model at
 * the same angle on request. Nothing is fetched before the first intent. Transitions are in viewer-state.ts; this class
 * performs their effects.
 *
 * It fires `viewchange` (a `CustomEvent<ViewChange>`), `liveopen` and `liveclose`, all of which bubble.
 */
export class ViewerElement extends HTMLElement {
  #state: State = initialState
  readonly #spin = new Spin(this)
  readonly #status = new StatusLine(this)
  readonly #onPageHide = () => this.closeLive()

  connectedCallback(): void {
    addEventListener('pagehide', this.#onPageHide)
    const bar = this.#part('.bar')
    if (!bar.hidden) return
    bar.hidden = false
    this.#listen()
  }

  disconnectedCallback(): void {
    removeEventListener('pagehide', this.#onPageHide)
    this.closeLive()
  }

  /** The model, while it is shown. */
  get live(): LiveModel | undefined {
    return this.#session?.live
  }

  get view(): View {
    return (this.live ?? this.#state.photographZoom)?.view ?? photographView(this.#state)
  }

  /** Moves to another view. Photographs can follow its turn and its zoom, not its elevation. */
  async lookAt(view: Partial<View>, how: 'travel' | 'cut' = 'travel', by: Author = 'script'): Promise<void> {
    this.#send({ type: 'author', author: by })
    this.#session?.controls.clearNamedView()
    try {
      const zooms = (view.zoom ?? 1) < 1
      const near =
        this.live ?? this.#state.photographZoom ?? (zooms ? await this.#loadPhotographZoom() : undefined)
      if (near) await near.lookAt(view, how)
      else if (view.turned !== undefined && Number.isFinite(view.turned)) this.#turnTo(view.turned)
    } finally {
      this.#send({ type: 'author', author: 'visitor' })
    }
  }

  /** Shows the photographs of another folder: the one at this angle is fetched now, the others with the next turn. */
  showPhotographsOf(folder: string): void {
    this.dataset['spin'] = folder
    this.#spin.changeFolder(frameOf(this.#state.turned, this.#spin.frames))
    this.#spin.fetch('one')
    this.#state.photographZoom?.follow()
  }

  /** Shows the model at the current angle. Resolves to undefined when this screen cannot. */
  openLive(): Promise<LiveModel | undefined> {
    return this.#open(true)
  }

  closeLive(sentence = ''): void {
    this.#send({ type: 'close', reason: sentence })
  }

  /** Announces a sentence in the viewer's live region, in place of a view that waits; an empty one clears it. */
  announce(sentence: string): void {
    this.#status.announce(sentence)
  }

  #send(event: ViewerEvent<LiveSession, PhotographZoom, Opening>): void {
    const before = this.#state
    this.#state = reduce<LiveSession, PhotographZoom, Opening>(before, event)
    if (this.#state.mode !== before.mode) this.#enter(this.#state, before)
  }

  /** The effects of a change of mode. */
  #enter(now: State, before: State): void {
    if (before.mode === 'live') {
      const hadFocus = this.contains(document.activeElement)
      before.session.dispose()
      this.#swapButtons(false, hadFocus)
      this.#turnTo(now.turned)
    }
    if (now.mode === 'live') {
      now.photographZoom?.leave()
      this.#swapButtons(true)
      this.announce(now.session.opened)
    }
    if (now.mode === 'lost' || now.mode === 'failed') this.announce(now.reason)
    if (now.mode === 'live') this.dispatchEvent(new Event('liveopen', { bubbles: true }))
    if (before.mode === 'live') this.dispatchEvent(new Event('liveclose', { bubbles: true }))
  }

  #open(acceptsSlow: boolean): Opening {
    if (this.#state.mode === 'live') return Promise.resolve(this.#state.session.live)
    if (this.#state.mode === 'loading') return this.#state.opening
    const opening = this.#load(acceptsSlow)
    this.#send({ type: 'open', opening })
    return opening
  }

  async #load(acceptsSlow: boolean): Opening {
    const { OpenFailure, openSession } = await import('./live-session.ts').catch(() => ({
      OpenFailure: undefined,
      openSession: () => Promise.reject(new Error('live-session.ts could not be fetched')),
    }))
    const session = await openSession({
      viewport: this.#part('.viewport'),
      bar: this.#part('.bar'),
      modelUrl: this.dataset['model'] ?? '',
      variant: this.dataset['variant'] || undefined,
      spin: this.dataset['spin'] ?? '',
      view: this.view,
      acceptsSlow,
      onViewChange: (view) => this.#onLiveView(view),
      leave: (sentence) => this.closeLive(sentence),
      reopen: (view) => void this.openLive().then((live) => live && this.lookAt(view, 'cut')),
    }).catch((error: unknown) => {
      const isKnown = OpenFailure !== undefined && error instanceof OpenFailure
      const reason = isKnown ? error.message : (this.dataset['failed'] ?? '')
      this.#send({ type: 'refused', reason, canRetry: isKnown && error.canRetry })
      return undefined
    })
    if (session) this.#send({ type: 'opened', session })
    return session && this.live
  }

  get #session(): LiveSession | undefined {
    return this.#state.mode === 'live' ? this.#state.session : undefined
  }

  /** What pointers and keys control: the model, or the zoom of its photographs. */
  get #controls() {
    return this.#session?.controls ?? this.#state.photographZoom
  }

  #listen(): void {
    const viewport = this.#part('.viewport')
    const range = this.#range
    range.addEventListener('input', () => this.#turnTo((Number(range.value) * 360) / this.#spin.frames))
    for (const intent of ['pointerenter', 'focusin'] as const)
      this.addEventListener(intent, () => this.#preload())
    for (const button of this.querySelectorAll<HTMLElement>('[data-turn]')) {
      button.addEventListener('click', () => this.#turnBy(Number(button.dataset['turn']) * 30))
    }
    const three = this.querySelector<HTMLElement>('[data-three]')
    three?.addEventListener('click', () => void this.#open(this.#state.acceptsSlow))
    let resting = 0
    three?.addEventListener('pointerenter', () => {
      resting = window.setTimeout(() => void this.#preloadModel(), preloadAfterMs)
    })
    three?.addEventListener('pointerleave', () => clearTimeout(resting))
    this.addEventListener('keydown', (event) => this.#onKey(event))
    handlePointerInput(viewport, {
      turn: (right, down) => {
        const scale = degreesPerWidth / viewport.clientWidth
        this.#turnBy(right * scale, down * scale)
      },
      pinch: (factor, right, down) => {
        const { clientWidth: side } = viewport
        this.#session?.controls.clearNamedView()
        this.#controls?.pinch(factor, right / side, down / side)
      },
      hold: (isHeld) => {
        if (isHeld) this.#preload()
      },
    })
  }

  #onKey(event: KeyboardEvent): void {
    const isHandled = handleKey(event, event.target === this.#range, {
      controls: this.#controls,
      turn: (steps) => this.#turnBy((steps * 360) / this.#spin.frames),
      tilt: this.live && ((degrees) => this.#turnBy(0, degrees)),
      turnBack: () => this.#turnTo(0),
    })
    if (isHandled) event.preventDefault()
  }

  #preload(): void {
    // The model is about to cover the photographs, or covers them.
    if (savesData() || this.#state.mode === 'loading' || this.#state.mode === 'live') return
    this.#spin.fetch('quarters')
    void this.#loadPhotographZoom()
  }

  async #preloadModel(): Promise<void> {
    const { prepareSession } = await import('./live-session.ts')
    // A failed preload is fetched again on request, and its failure announced then.
    await prepareSession(this.dataset['model'] ?? '').catch(() => undefined)
  }

  /** Without the zoom the photographs still turn. */
  readonly #loadPhotographZoom = loadOnce(async () => {
    const { zoomPhotographs } = await import('./controls/zoom-photographs.ts')
    const photographZoom = await zoomPhotographs({
      viewport: this.#part('.viewport'),
      folder: () => this.dataset['spin'] ?? '',
      turned: () => this.#state.turned,
      turnTo: (degrees) => this.#turnTo(degrees),
      onViewChange: () => this.#notify(),
    })
    this.#send({ type: 'photographZoomLoaded', photographZoom })
    return photographZoom
  })

  #turnBy(right: number, down = 0): void {
    this.#session?.controls.clearNamedView()
    const live = this.live
    if (live) void live.lookAt({ turned: live.view.turned + right, elevation: live.view.elevation + down })
    else this.#turnTo(this.#state.turned + right)
  }

  #turnTo(turned: number): void {
    if (this.live) return void this.live.lookAt({ turned })
    this.#spin.fetch('all')
    void this.#loadPhotographZoom()
    this.#send({ type: 'turn', turned })
    this.#showAngle()
    this.#state.photographZoom?.follow()
    this.#notify()
  }

  #onLiveView(view: View): void {
    this.#send({ type: 'turn', turned: view.turned })
    this.#session?.controls.follow(view)
    this.#showAngle()
    if (this.live) this.#notify()
  }

  #showAngle(): void {
    const { frames } = this.#spin
    const frame = frameOf(this.#state.turned, frames)
    // The model covers the photograph.
    if (!this.live) this.#spin.show(frame)
    const digits = new Intl.NumberFormat(document.documentElement.lang).format(degreesOf(frame, frames))
    const format = (sentence: 'turned' | 'degrees') => (this.dataset[sentence] ?? '').replace('{n}', digits)
    this.#range.value = String(frame)
    this.#range.setAttribute('aria-valuetext', format('turned'))
    this.#part('output').textContent = format('degrees')
  }

  #notify(): void {
    const detail: ViewChange = { view: this.view, by: this.#state.author }
    this.dispatchEvent(new CustomEvent('viewchange', { detail, bubbles: true }))
    // The slider announces its own value.
    if (document.activeElement === this.#range) return this.#status.cancel()
    this.#status.announceAtRest(async () => {
      const { fetchViewDescription } = await import('./controls/fetch-view-description.ts')
      return fetchViewDescription(this.view, this.dataset['spin'] ?? '', this.live !== undefined)
    })
  }

  /** Moves the focus from the button that is hidden to the one that replaces it, unless it was elsewhere on the page. */
  #swapButtons(isLive: boolean, hadFocus = true): void {
    const three = this.#part('[data-three]')
    const isLost = document.activeElement === three || document.activeElement === document.body
    three.hidden = isLive
    if (hadFocus && isLost) (isLive ? this.querySelector<HTMLElement>('.back') : three)?.focus()
  }

  get #range(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[type=range]')
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector)
    if (!part) throw new Error(`the viewer has no ${selector}`)
    return part
  }
}

customElements.define('maison-viewer', ViewerElement)

declare global {
  interface HTMLElementTagNameMap {
    'maison-viewer': ViewerElement
  }
  interface HTMLElementEventMap {
    viewchange: CustomEvent<ViewChange>
    liveopen: Event
    liveclose: Event
  }
}
