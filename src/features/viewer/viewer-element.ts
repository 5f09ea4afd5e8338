import type { LivePiece } from './three/live-piece.ts'
import { degreesOf, fetchOrder, frameAfterDrag, nearestFetched, wrapFrame } from './turning.ts'
import type { View } from './view.ts'

export interface ViewChange {
  readonly view: View
  readonly by: 'visitor' | 'script'
}

/**
 * `<maison-viewer>`: turns a piece by its photographs (drag, arrow keys, buttons, slider), and hands over to the live
 * viewer at the same angle when asked. Nothing is fetched before the visitor reaches for it.
 *
 * It fires `viewchange` (a `CustomEvent<ViewChange>`), `liveopen` and `liveclose`, all of which bubble.
 */
export class ViewerElement extends HTMLElement {
  #frame = 0
  #turned = 0
  #fetched = new Map<number, HTMLImageElement>()
  #isFetching = false
  #live: LivePiece | undefined
  #opening: Promise<LivePiece | undefined> | undefined
  #by: ViewChange['by'] = 'visitor'

  connectedCallback(): void {
    this.#part('.bar').hidden = false
    const glass = this.#part('.glass')
    const range = this.#range
    range.addEventListener('input', () => this.#turnTo(Number(range.value)))
    for (const intent of ['pointerenter', 'focusin'] as const)
      this.addEventListener(intent, () => this.#fetchAll())
    for (const button of this.querySelectorAll<HTMLElement>('[data-turn]')) {
      button.addEventListener('click', () => this.#turnTo(this.#frame + Number(button.dataset['turn']) * 3))
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.addEventListener('click', () => this.#zoom(Number(button.dataset['zoom'])))
    }
    this.querySelector('[data-three]')?.addEventListener('click', () => void this.openLive())
    this.querySelector('[data-pictures]')?.addEventListener('click', () => this.closeLive())
    glass.addEventListener('pointerdown', (event) => this.#drag(glass, event))
    this.addEventListener('keydown', (event) => this.#onKey(event))
  }

  disconnectedCallback(): void {
    this.#live?.dispose()
    this.#live = undefined
  }

  /** The piece in three dimensions, while it is shown so. */
  get live(): LivePiece | undefined {
    return this.#live
  }

  get view(): View {
    return this.#live?.view ?? { turned: this.#turned, elevation: 0, zoom: 1 }
  }

  /** Looks at the piece from elsewhere. By photographs only its turn can follow. */
  async lookAt(view: Partial<View>, how: 'travel' | 'cut' = 'travel'): Promise<void> {
    this.#by = 'script'
    try {
      if (this.#live) return await this.#live.lookAt(view, how)
      if (view.turned !== undefined && Number.isFinite(view.turned)) {
        this.#turnTo((view.turned * this.#frames) / 360, view.turned)
      }
    } finally {
      this.#by = 'visitor'
    }
  }

  /** Shows the piece in three dimensions, at the angle it is turned to. Undefined when this screen cannot. */
  openLive(): Promise<LivePiece | undefined> {
    this.#opening ??= this.#openThree().finally(() => (this.#opening = undefined))
    return this.#opening
  }

  closeLive(sentence = ''): void {
    const wasLive = this.#live !== undefined
    this.#live?.dispose()
    this.#live = undefined
    this.#showThree(false)
    this.#part('.said').textContent = sentence
    if (wasLive) this.dispatchEvent(new Event('liveclose', { bubbles: true }))
  }

  get #frames(): number {
    return Number(this.dataset['frames'])
  }

  get #range(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[type=range]')
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector)
    if (!part) throw new Error(`the viewer has no ${selector}`)
    return part
  }

  /** Sets a number into one of the sentences the server wrote, in the page's own digits. */
  #say(sentence: 'turned' | 'degrees', value: number): string {
    const digits = new Intl.NumberFormat(document.documentElement.lang).format(value)
    return (this.dataset[sentence] ?? '').replace('{n}', digits)
  }

  #fetchAll(): void {
    if (this.#isFetching) return
    this.#isFetching = true
    const first = this.#part<HTMLImageElement>('.glass img')
    const extension = first.currentSrc.endsWith('.avif') ? 'avif' : 'webp'
    const queue = fetchOrder(this.#frames)
    const fetchNext = async (): Promise<void> => {
      const frame = queue.shift()
      if (frame === undefined) return
      const image = new Image()
      image.src = `${this.dataset['spin']}/${String(frame).padStart(2, '0')}.${extension}`
      // A frame that fails to come is skipped: its neighbours stand in for it.
      await image.decode().then(
        () => this.#fetched.set(frame, image),
        () => undefined,
      )
      this.#draw()
      await fetchNext()
    }
    void Promise.all([fetchNext(), fetchNext(), fetchNext()])
  }

  #turnTo(frame: number, turned = (frame * 360) / this.#frames): void {
    this.#fetchAll()
    this.#frame = wrapFrame(frame, this.#frames)
    this.#turned = turned
    this.#showAngle()
    if (this.#live) void this.#live.lookAt({ turned })
    else this.#tell()
    this.#draw()
  }

  #showAngle(): void {
    const degrees = degreesOf(this.#frame, this.#frames)
    this.#range.value = String(this.#frame)
    this.#range.setAttribute('aria-valuetext', this.#say('turned', degrees))
    this.#part('output').textContent = this.#say('degrees', degrees)
  }

  #tell(): void {
    const detail: ViewChange = { view: this.view, by: this.#by }
    this.dispatchEvent(new CustomEvent('viewchange', { detail, bubbles: true }))
  }

  #followLive(view: View): void {
    this.#turned = view.turned
    this.#frame = wrapFrame((view.turned * this.#frames) / 360, this.#frames)
    this.#showAngle()
    if (this.#live) this.#tell()
  }

  #zoom(factor: number): void {
    if (this.#live) void this.#live.lookAt({ zoom: this.#live.view.zoom * factor })
  }

  #draw(): void {
    const nearest = nearestFetched(this.#frame, this.#fetched.keys(), this.#frames)
    const image = nearest === undefined ? undefined : this.#fetched.get(nearest)
    const shown = this.#part<HTMLImageElement>('.glass img')
    if (!image || shown.src === image.src) return
    this.querySelector('.glass source')?.remove()
    shown.src = image.src
  }

  #drag(glass: HTMLElement, down: PointerEvent): void {
    if (!down.isPrimary) return
    down.preventDefault()
    glass.setPointerCapture(down.pointerId)
    const from = this.#frame
    let last = down
    const move = (event: PointerEvent) => {
      const live = this.#live
      const scale = 180 / glass.clientWidth
      if (live) {
        void live.lookAt({
          turned: live.view.turned + (event.clientX - last.clientX) * scale,
          elevation: live.view.elevation + (event.clientY - last.clientY) * scale,
        })
      } else this.#turnTo(frameAfterDrag(from, event.clientX - down.clientX, glass.clientWidth, this.#frames))
      last = event
    }
    glass.addEventListener('pointermove', move)
    const drop = () => glass.removeEventListener('pointermove', move)
    glass.addEventListener('pointerup', drop, { once: true })
    glass.addEventListener('pointercancel', drop, { once: true })
  }

  #onKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement) return
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const zoom = { '+': 0.8, '-': 1.2 }[event.key]
    if (step !== undefined) this.#turnTo(this.#frame + step)
    else if (zoom !== undefined && this.#live) this.#zoom(zoom)
    else return
    event.preventDefault()
  }

  async #openThree(): Promise<LivePiece | undefined> {
    if (this.#live) return this.#live
    const said = this.#part('.said')
    said.textContent = this.dataset['opening'] ?? ''
    try {
      const [{ showPiece }, sheet] = await Promise.all([
        import('./three/show-piece.ts'),
        fetch(`${this.dataset['spin']}/spin.json`).then((answer) => answer.json()),
      ])
      this.#live = await showPiece({
        place: this.#part('.glass'),
        modelUrl: this.dataset['model'] ?? '',
        variant: this.dataset['variant'],
        sheet,
        view: { turned: this.#turned, elevation: sheet.camera.elevation, zoom: 1 },
        signal: AbortSignal.timeout(120_000),
        onShare: () => undefined,
        onViewChange: (view) => this.#followLive(view),
        onLost: () => this.closeLive(this.dataset['unavailable']),
      })
      this.#showThree(true)
      said.textContent = this.dataset['open'] ?? ''
      this.dispatchEvent(new Event('liveopen', { bubbles: true }))
    } catch {
      this.closeLive(this.dataset['unavailable'])
    }
    return this.#live
  }

  #showThree(isOpen: boolean): void {
    for (const [selector, hidden] of [
      ['[data-three]', isOpen],
      ['[data-pictures]', !isOpen],
      ['[data-zoom]', !isOpen],
    ] as const) {
      for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = hidden
    }
    const focus = isOpen ? '[data-pictures]' : '[data-three]'
    if (document.activeElement === document.body) this.querySelector<HTMLElement>(focus)?.focus()
    this.classList.toggle('is-live', isOpen)
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
