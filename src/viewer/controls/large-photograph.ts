import { readSpinSheet } from '../spin-sheet.ts'
import { frameFile, frameOf } from '../view/turning.ts'

const restMs = 250
/** Enlarged by less than this, a photograph is sharp enough. */
const softFrom = 1.1

/** One photograph of a turn, larger, laid over the others where the piece rests and the screen can show more of it. */
export class LargePhotograph {
  readonly #glass: HTMLElement
  #image: HTMLImageElement | undefined
  #file = ''
  #resting = 0

  constructor(glass: HTMLElement) {
    this.#glass = glass
  }

  /** The piece may come to rest here: from a folder's photographs, turned by degrees, at a zoom of 1 or nearer. */
  restAt(folder: string, frames: number, turned: number, zoom: number): void {
    const file = frameFile(folder, frameOf(turned, frames))
    if (file !== this.#file) this.remove()
    this.#file = file
    clearTimeout(this.#resting)
    if (!this.#image) this.#resting = window.setTimeout(() => void this.#bring(folder, file, zoom), restMs)
  }

  remove(): void {
    clearTimeout(this.#resting)
    this.#image?.remove()
    this.#image = undefined
    this.#file = ''
  }

  async #bring(folder: string, file: string, zoom: number): Promise<void> {
    const shown = this.#glass.querySelector('img')
    const { large, width } = await readSpinSheet(folder)
    const points = (this.#glass.clientWidth * devicePixelRatio) / zoom
    // They are kept in one format; whoever cannot read it goes on with what is there.
    if (!large || !shown?.currentSrc.endsWith('avif') || points < width * softFrom) return
    const image = new Image()
    image.className = 'large'
    image.alt = ''
    image.draggable = false
    image.src = `${file}-large.avif`
    const isRead = await image.decode().then(
      () => true,
      () => false,
    )
    if (!isRead || file !== this.#file) return
    this.#image = image
    this.#glass.append(image)
  }
}
