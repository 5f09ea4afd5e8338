import type { LivePiece } from './three/show-piece.tsx'
import { degreesOf, fetchOrder, frameAfterDrag, nearestFetched, wrapFrame } from './turning.ts'

/**
 * `<maison-viewer>`: turns a piece by its photographs (drag, arrow keys, buttons, slider), and hands over to the live
 * viewer at the same angle when asked. Nothing is fetched before the visitor reaches for it.
 */
class ViewerElement extends HTMLElement {
  #frame = 0
  #fetched = new Map<number, HTMLImageElement>()
  #isFetching = false
  #live: LivePiece | undefined

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
      button.addEventListener('click', () => this.#live?.zoom(Number(button.dataset['zoom'])))
    }
    this.querySelector('[data-three]')?.addEventListener('click', () => void this.#openThree())
    this.querySelector('[data-pictures]')?.addEventListener('click', () => this.#closeThree())
    glass.addEventListener('pointerdown', (event) => this.#drag(glass, event))
    this.addEventListener('keydown', (event) => this.#onKey(event))
  }

  disconnectedCallback(): void {
    this.#live?.dispose()
    this.#live = undefined
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

  #turnTo(frame: number): void {
    this.#fetchAll()
    this.#frame = wrapFrame(frame, this.#frames)
    const degrees = degreesOf(this.#frame, this.#frames)
    this.#range.value = String(this.#frame)
    this.#range.setAttribute('aria-valuetext', this.#say('turned', degrees))
    this.#part('output').textContent = this.#say('degrees', degrees)
    this.#live?.turnTo(degrees)
    this.#draw()
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
    if (this.#live || !down.isPrimary) return
    down.preventDefault()
    glass.setPointerCapture(down.pointerId)
    const from = this.#frame
    const move = (event: PointerEvent) =>
      this.#turnTo(frameAfterDrag(from, event.clientX - down.clientX, glass.clientWidth, this.#frames))
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
    else if (zoom !== undefined && this.#live) this.#live.zoom(zoom)
    else return
    event.preventDefault()
  }

  async #openThree(): Promise<void> {
    const said = this.#part('.said')
    said.textContent = this.dataset['opening'] ?? ''
    try {
      const { showPiece } = await import('./three/show-piece.tsx')
      this.#live = await showPiece({
        place: this.#part('.glass'),
        modelUrl: this.dataset['model'] ?? '',
        variant: this.dataset['variant'],
        spinUrl: `${this.dataset['spin']}/spin.json`,
        degrees: degreesOf(this.#frame, this.#frames),
        onLost: () => this.#closeThree(this.dataset['unavailable']),
      })
      this.#showThree(true)
      said.textContent = this.dataset['open'] ?? ''
    } catch {
      this.#closeThree(this.dataset['unavailable'])
    }
  }

  #closeThree(sentence = ''): void {
    this.#live?.dispose()
    this.#live = undefined
    this.#showThree(false)
    this.#part('.said').textContent = sentence
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
