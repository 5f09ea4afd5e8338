import { fetchOrder, frameFile, nearestFetched, wrapFrame } from './view/turning.ts'

/** The photographs of a turn: fetched by need, decoded before they are shown, the nearest standing in for one that has not come. */
export class Spin {
  readonly #glass: HTMLElement
  readonly #path: string
  readonly frames: number
  readonly #fetched = new Map<number, HTMLImageElement>()
  #shown: HTMLImageElement
  #frame = 0
  #queue: number[] = []
  #busy = 0

  /** Stands at `frame`, whatever photograph the glass holds until that one has come. */
  constructor(glass: HTMLElement, path: string, frames: number, frame = 0) {
    const first = glass.querySelector('img')
    if (!first) throw new Error('the glass is empty')
    this.#glass = glass
    this.#path = path
    this.frames = frames
    this.#frame = frame
    this.#shown = first
  }

  /** The quarter turns, as soon as somebody looks closer; the one where it stands, or from there all, once it is turned. */
  fetch(how: 'one' | 'quarters' | 'all'): void {
    const order = fetchOrder(this.frames)
    const from = how === 'quarters' ? 0 : this.#frame
    this.#queue = order
      .slice(0, { one: 1, quarters: 4, all: this.frames }[how])
      .map((step) => wrapFrame(from + step, this.frames))
      .filter((frame) => !this.#fetched.has(frame))
    while (this.#busy < 3 && this.#queue.length > 0) void this.#fetchNext()
  }

  show(frame: number): void {
    this.#frame = wrapFrame(frame, this.frames)
    const nearest = nearestFetched(this.#frame, this.#fetched.keys(), this.frames)
    const image = nearest === undefined ? undefined : this.#fetched.get(nearest)
    if (!image || image === this.#shown) return
    // A picture that has been decoded is shown without a gap, and the decoding was done elsewhere.
    const place = this.#shown.closest('picture') ?? this.#shown
    image.alt = this.#shown.alt
    place.replaceWith(image)
    this.#shown = image
  }

  async #fetchNext(): Promise<void> {
    this.#busy++
    for (let frame = this.#queue.shift(); frame !== undefined; frame = this.#queue.shift()) {
      if (this.#fetched.has(frame)) continue
      const image = new Image()
      image.draggable = false
      // Reached before its first photograph has come, nobody has been seen to need the other format.
      const extension = this.#shown.currentSrc.endsWith('webp') ? 'webp' : 'avif'
      image.src = `${frameFile(this.#path, frame)}.${extension}`
      // A frame that fails to come is skipped: its neighbours stand in for it.
      await image.decode().then(
        () => this.#fetched.set(frame, image),
        () => undefined,
      )
      if (this.#glass.isConnected) this.show(this.#frame)
    }
    this.#busy--
  }
}
