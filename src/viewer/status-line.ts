const restMs = 500

/** The one live region of a viewer. A view is announced once, after it came to rest. */
export class StatusLine {
  readonly #viewer: HTMLElement
  #waiting = 0

  constructor(viewer: HTMLElement) {
    this.#viewer = viewer
  }

  /** Announces a sentence in place of one that waits; an empty one clears the line. */
  announce(sentence: string): void {
    this.cancel()
    const line = this.#viewer.querySelector('.said')
    if (line) line.textContent = sentence
  }

  /** Announces a sentence after half a second, unless something else is announced or cancels it before. */
  announceAtRest(describe: () => Promise<string>): void {
    this.cancel()
    const waiting = window.setTimeout(async () => {
      const sentence = await describe().catch(() => '')
      if (waiting === this.#waiting) this.announce(sentence)
    }, restMs)
    this.#waiting = waiting
  }

  cancel(): void {
    clearTimeout(this.#waiting)
    this.#waiting = 0
  }
}
