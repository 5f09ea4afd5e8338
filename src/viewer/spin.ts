import { fetchOrder, frameFile, nearestFetched, wrapFrame } from './view/turning.ts'

/** The photographs of one folder. */
interface Batch {
  readonly path: string
  readonly fetched: Map<number, HTMLImageElement>
  queue: number[]
  /** Downloads in progress. */
  busy: number
}

const parallelDownloads = 3

/** The photographs of a turn: fetched on demand, decoded before they are shown; the nearest one replaces a missing one. */
export class Spin {
  readonly #viewer: HTMLElement
  #batch: Batch | undefined
  #shown: HTMLImageElement | undefined
  #frame = 0

  /** Reads folder and number of photographs from the viewer's `data-spin` and `data-frames`. */
  constructor(viewer: HTMLElement) {
    this.#viewer = viewer
  }

  get frames(): number {
    return Number(this.#viewer.dataset['frames'])
  }

  /** `quarters`: four photographs, a quarter turn apart; `one`: the current one; `all`: all of them, from the current one. */
  fetch(how: 'one' | 'quarters' | 'all'): void {
    const { frames } = this
    const batch = this.#current()
    const from = how === 'quarters' ? 0 : this.#frame
    batch.queue = fetchOrder(frames)
      .slice(0, { one: 1, quarters: 4, all: frames }[how])
      .map((step) => wrapFrame(from + step, frames))
      .filter((frame) => !batch.fetched.has(frame))
    while (batch.busy < parallelDownloads && batch.queue.length > 0) void this.#download(batch)
  }

  show(frame: number): void {
    this.#frame = wrapFrame(frame, this.frames)
    const { fetched } = this.#current()
    const nearest = nearestFetched(this.#frame, fetched.keys(), this.frames)
    const image = nearest === undefined ? undefined : fetched.get(nearest)
    const shown = this.#first()
    if (!image || image === shown) return
    // A decoded image replaces the other without a blank frame.
    const place = shown.closest('picture') ?? shown
    image.alt = shown.alt
    place.replaceWith(image)
    this.#shown = image
  }

  /** `data-spin` names another folder: nothing of the former one is shown from now on. The current image stays until then. */
  changeFolder(frame: number): void {
    if (this.#batch) this.#batch.queue = []
    this.#batch = undefined
    this.#frame = frame
  }

  #current(): Batch {
    const path = this.#viewer.dataset['spin'] ?? ''
    return (this.#batch ??= { path, fetched: new Map(), queue: [], busy: 0 })
  }

  #first(): HTMLImageElement {
    const shown = this.#shown ?? this.#viewer.querySelector<HTMLImageElement>('.viewport img')
    if (!shown) throw new Error('the viewer has no photograph')
    return (this.#shown = shown)
  }

  async #download(batch: Batch): Promise<void> {
    batch.busy++
    for (let frame = batch.queue.shift(); frame !== undefined; frame = batch.queue.shift()) {
      if (batch.fetched.has(frame)) continue
      const image = new Image()
      image.draggable = false
      // Before the first photograph has loaded, `currentSrc` is empty: AVIF is then assumed.
      const extension = this.#first().currentSrc.endsWith('webp') ? 'webp' : 'avif'
      image.src = `${frameFile(batch.path, frame)}.${extension}`
      // A frame that fails to load is skipped; its neighbours replace it.
      await image.decode().then(
        () => batch.fetched.set(frame, image),
        () => undefined,
      )
      if (batch === this.#batch && this.#viewer.isConnected) this.show(this.#frame)
    }
    batch.busy--
  }
}
