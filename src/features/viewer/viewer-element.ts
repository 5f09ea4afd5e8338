import { sparesData } from '#components/spares-data.ts'
import barStyles from './bar.css?inline'
import type { CloserLook } from './closer-look.ts'
import { takeInHand } from './hand.ts'
import type { LiveSession } from './live-session.ts'
import { obeyKey } from './obey-key.ts'
import { Spin } from './spin.ts'
import type { LivePiece } from './three/live-piece.ts'
import { degreesOf, frameOf } from './turning.ts'
import type { View } from './view.ts'

export interface ViewChange {
  readonly view: View
  readonly by: 'visitor' | 'script'
}

/** Across the whole glass is half a turn, whichever way the page is read. */
const degreesPerWidth = 180
const saySoon = 500
const preloadAfter = 150

/**
 * `<maison-viewer>`: turns a piece by its photographs (drag, arrow keys, buttons, slider), and hands over to the piece in
 * three dimensions at the same angle when asked. Nothing is fetched before the visitor reaches for it.
 *
 * It fires `viewchange` (a `CustomEvent<ViewChange>`), `liveopen` and `liveclose`, all of which bubble.
 */
export class ViewerElement extends HTMLElement {
  #spin!: Spin
  #turned = 0
  #session: LiveSession | undefined
  #closer: CloserLook | undefined
  #nearing: Promise<CloserLook | undefined> | undefined
  #opening: Promise<LivePiece | undefined> | undefined
  #by: ViewChange['by'] = 'visitor'
  #insists = false
  #saying = 0
  #onPage: AbortController | undefined

  connectedCallback(): void {
    const { signal } = (this.#onPage = new AbortController())
    addEventListener('pagehide', () => this.closeLive(), { signal })
    const glass = this.#part('.glass')
    this.#spin ??= this.#spinOf()
    const bar = this.#part('.bar')
    if (!bar.hidden) return
    bar.hidden = false
    const range = this.#range
    range.addEventListener('input', () => this.#turnTo((Number(range.value) * 360) / this.#spin.frames))
    for (const intent of ['pointerenter', 'focusin'] as const)
      this.addEventListener(intent, () => this.#reach())
    for (const button of this.querySelectorAll<HTMLElement>('[data-turn]')) {
      button.addEventListener('click', () => this.#turnBy(Number(button.dataset['turn']) * 30))
    }
    const three = this.querySelector<HTMLElement>('[data-three]')
    three?.addEventListener('click', () => void this.#open(this.#insists))
    let resting = 0
    three?.addEventListener('pointerenter', () => {
      resting = window.setTimeout(() => void this.#prepare(), preloadAfter)
    })
    three?.addEventListener('pointerleave', () => clearTimeout(resting))
    this.addEventListener('keydown', (event) => this.#onKey(event))
    takeInHand(glass, {
      turn: (right, down) => {
        const scale = degreesPerWidth / glass.clientWidth
        this.#turnBy(right * scale, down * scale)
      },
      pinch: (factor, right, down) => {
        const { clientWidth: side } = glass
        this.#session?.controls.take()
        this.#reached?.pinch(factor, right / side, down / side)
      },
      hold: (isHeld) => {
        if (isHeld) this.#reach()
      },
    })
  }

  disconnectedCallback(): void {
    this.#onPage?.abort()
    this.closeLive()
  }

  /** The piece in three dimensions, while it is shown so. */
  get live(): LivePiece | undefined {
    return this.#session?.live
  }

  get view(): View {
    return (this.live ?? this.#closer)?.view ?? { turned: this.#turned, elevation: 0, zoom: 1 }
  }

  /** Looks at the piece from elsewhere. By photographs its turn can follow, and how near it is. */
  async lookAt(
    view: Partial<View>,
    how: 'travel' | 'cut' = 'travel',
    by: ViewChange['by'] = 'script',
  ): Promise<void> {
    this.#by = by
    this.#session?.controls.take()
    try {
      const near = this.live ?? this.#closer ?? ((view.zoom ?? 1) < 1 ? await this.#comeCloser() : undefined)
      if (near) await near.lookAt(view, how)
      else if (view.turned !== undefined && Number.isFinite(view.turned)) this.#turnTo(view.turned)
    } finally {
      this.#by = 'visitor'
    }
  }

  /** Another finish has photographs of its own, in another folder: the one at this angle is fetched, the rest when it is turned. */
  turnAs(folder: string): void {
    this.dataset['spin'] = folder
    this.#spin = this.#spinOf()
    this.#spin.fetch('one')
    this.#closer?.follow()
  }

  /** Shows the piece in three dimensions, at the angle it is turned to. Undefined when this screen cannot. */
  openLive(): Promise<LivePiece | undefined> {
    return this.#open(true)
  }

  closeLive(sentence = ''): void {
    const session = this.#session
    if (!session) return
    const hadFocus = this.contains(document.activeElement)
    this.#session = undefined
    session.dispose()
    this.#showThree(false, hadFocus)
    this.#turnTo(this.#turned)
    if (sentence) this.say(sentence)
    this.dispatchEvent(new Event('liveclose', { bubbles: true }))
  }

  #spinOf(): Spin {
    const frames = Number(this.dataset['frames'])
    return new Spin(this.#part('.glass'), this.dataset['spin'] ?? '', frames, frameOf(this.#turned, frames))
  }

  get #range(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[type=range]')
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector)
    if (!part) throw new Error(`the viewer has no ${selector}`)
    return part
  }

  #reach(): void {
    // Over the photographs comes the piece itself: they are not what is reached for.
    if (sparesData() || this.#opening || this.#session) return
    this.#spin.fetch('quarters')
    void this.#comeCloser()
  }

  /** What the hand and the keys reach: the piece in three dimensions, or its photographs. */
  get #reached() {
    return this.#session?.controls ?? this.#closer
  }

  #comeCloser(): Promise<CloserLook | undefined> {
    this.#nearing ??= import('./closer-look.ts')
      .then(({ comeCloser }) =>
        comeCloser({
          glass: this.#part('.glass'),
          folder: () => this.dataset['spin'] ?? '',
          turned: () => this.#turned,
          turnTo: (degrees) => this.#turnTo(degrees),
          onViewChange: () => this.#tell(),
        }),
      )
      .then((closer) => (this.#closer = closer))
      // Who is not brought closer goes on turning it, and may try again.
      .catch(() => (this.#nearing = undefined))
    return this.#nearing
  }

  async #prepare(): Promise<void> {
    const { prepareSession } = await import('./live-session.ts')
    // What is fetched too early is fetched again when it is asked for, and then its failure is said.
    await prepareSession(this.dataset['model'] ?? '').catch(() => undefined)
  }

  #turnBy(right: number, down = 0): void {
    this.#session?.controls.take()
    const live = this.live
    if (live) void live.lookAt({ turned: live.view.turned + right, elevation: live.view.elevation + down })
    else this.#turnTo(this.#turned + right)
  }

  #turnTo(turned: number): void {
    if (this.live) return void this.live.lookAt({ turned })
    this.#spin.fetch('all')
    void this.#comeCloser()
    this.#turned = turned
    this.#showAngle()
    this.#closer?.follow()
    this.#tell()
  }

  #showAngle(): void {
    const { frames } = this.#spin
    const frame = frameOf(this.#turned, frames)
    // Beneath the piece in three dimensions nobody sees which photograph it is.
    if (!this.live) this.#spin.show(frame)
    const digits = new Intl.NumberFormat(document.documentElement.lang).format(degreesOf(frame, frames))
    const say = (sentence: 'turned' | 'degrees') => (this.dataset[sentence] ?? '').replace('{n}', digits)
    this.#range.value = String(frame)
    this.#range.setAttribute('aria-valuetext', say('turned'))
    this.#part('output').textContent = say('degrees')
  }

  #tell(): void {
    const detail: ViewChange = { view: this.view, by: this.#by }
    this.dispatchEvent(new CustomEvent('viewchange', { detail, bubbles: true }))
    // A view is said once, when it has come to rest; the slider says its own.
    this.#hush()
    if (document.activeElement === this.#range) return
    this.#saying = window.setTimeout(() => void this.#sayView(), saySoon)
  }

  async #sayView(): Promise<void> {
    const saying = this.#saying
    const { sayView } = await import('./say-view.ts')
    const said = await sayView(this.view, this.dataset['spin'] ?? '', this.live !== undefined).catch(() => '')
    if (saying === this.#saying) this.say(said)
  }

  /** The view that was about to be said is not said. */
  #hush(): void {
    clearTimeout(this.#saying)
    this.#saying = 0
  }

  /** Says a sentence in the viewer's one line that is read out, instead of a view on its way there; an empty one wipes it. */
  say(sentence: string): void {
    this.#hush()
    this.#part('.said').textContent = sentence
  }

  #onKey(event: KeyboardEvent): void {
    const isObeyed = obeyKey(event, event.target === this.#range, {
      controls: this.#reached,
      turn: (steps) => this.#turnBy((steps * 360) / this.#spin.frames),
      tilt: this.live && ((degrees) => this.#turnBy(0, degrees)),
      turnBack: () => this.#turnTo(0),
    })
    if (isObeyed) event.preventDefault()
  }

  #open(insists: boolean): Promise<LivePiece | undefined> {
    this.#opening ??= this.#bring(insists).finally(() => (this.#opening = undefined))
    return this.#opening
  }

  async #bring(insists: boolean): Promise<LivePiece | undefined> {
    if (this.live) return this.live
    const { NotShown, openSession } = await import('./live-session.ts').catch(() => ({
      NotShown: undefined,
      openSession: () => Promise.reject(new Error('the viewer did not come')),
    }))
    try {
      this.#session = await openSession({
        glass: this.#part('.glass'),
        bar: this.#part('.bar'),
        modelUrl: this.dataset['model'] ?? '',
        variant: this.dataset['variant'] || undefined,
        spin: this.dataset['spin'] ?? '',
        view: this.view,
        insists,
        onViewChange: (view) => {
          this.#turned = view.turned
          this.#session?.controls.follow(view)
          this.#showAngle()
          if (this.live) this.#tell()
        },
        leave: (sentence) => this.closeLive(sentence),
      })
    } catch (error) {
      const isKnown = NotShown !== undefined && error instanceof NotShown
      this.#insists = isKnown && error.canInsist
      this.say(isKnown ? error.message : (this.dataset['failed'] ?? ''))
      return undefined
    }
    this.#closer?.leave()
    this.#showThree(true)
    this.say(this.#session.opened)
    this.dispatchEvent(new Event('liveopen', { bubbles: true }))
    return this.live
  }

  /** The focus goes along from a button that is put away, unless it was elsewhere on the page. */
  #showThree(isOpen: boolean, hadFocus = true): void {
    const three = this.#part('[data-three]')
    const isLost = document.activeElement === three || document.activeElement === document.body
    three.hidden = isOpen
    if (hadFocus && isLost) (isOpen ? this.querySelector<HTMLElement>('.back') : three)?.focus()
  }
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(barStyles)
document.adoptedStyleSheets.push(sheet)
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
