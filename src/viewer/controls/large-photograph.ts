import { readSpinSheet } from '../spin-sheet.ts'
import { frameFile, frameOf } from '../view/turning.ts'

const restMs = 250
/** Upscaled by less than this factor, a photograph is sharp enough. */
const softFrom = 1.1

/** Loads the larger version of a photograph at rest, where the screen has the pixels to show it. */
export class LargePhotograph {
  readonly #viewport: HTMLElement
  #image: HTMLImageElement | undefined
  #file = ''
  #resting = 0

  constructor(viewport: HTMLElement) {
    this.#viewport = viewport
  }

  /** Call on each change of view: degrees turned, zoom 1 or below. Loads after a rest; removes the image of another frame. */
  restAt(folder: string, frames: number, turned: number, zoom: number): void {
    const file = frameFile(folder, frameOf(turned, frames))
    if (file !== this.#file) this.remove()
    this.#file = file
    clearTimeout(this.#resting)
    if (!this.#image) this.#resting = window.setTimeout(() => void this.#load(folder, file, zoom), restMs)
  }

  remove(): void {
    clearTimeout(this.#resting)
    this.#image?.remove()
    this.#image = undefined
    this.#file = ''
  }

  async #load(folder: string, file: string, zoom: number): Promise<void> {
    const shown = this.#viewport.querySelector('img')
    const { large, width } = await readSpinSheet(folder)
    const points = (this.#viewport.clientWidth * devicePixelRatio) / zoom
    // The larger versions exist in AVIF only.
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
    // Another rest may have loaded the same photograph in the meantime.
    if (!isRead || this.#image || file !== this.#file) return
    this.#image = image
    this.#viewport.append(image)
  }
}
