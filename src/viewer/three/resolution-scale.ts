/** Fractions of the screen's resolution, the finest first. */
const shares = [1, 0.8, 0.62, 0.5, 0.4, 0.3] as const
/** Above the first time a frame is too slow (30 frames per second); below the second, resolution can rise. */
const [tooSlowMs, easyMs] = [31, 13]
const framesPerSample = 5
/** A frame at rest may take this long, because input may follow soon. */
const restFrameMs = 220
/** A frame after a longer rest may take this long. */
const longRestFrameMs = 900
const longRestShares = [2, 1.6, 1.25, ...shares]

/** Chooses the resolution, as a fraction of the screen's, from the frame times of a movement. */
export class ResolutionScale {
  #level = 0
  #times: number[] = []
  #costMs = 0
  #isTooSlow = false

  /** Records a frame time of a movement and returns the fraction for the next frame. */
  recordFrame(milliseconds: number): number {
    this.#times.push(milliseconds)
    if (this.#times.length < framesPerSample) return this.share
    const typical = this.#times.toSorted((a, b) => a - b)[framesPerSample >> 1] ?? 0
    this.#times = []
    this.#costMs = typical / this.share ** 2
    this.#isTooSlow = typical > tooSlowMs && this.#level === shares.length - 1
    if (typical > tooSlowMs) this.#level = Math.min(shares.length - 1, this.#level + (typical > 66 ? 2 : 1))
    else if (typical < easyMs) this.#level = Math.max(0, this.#level - 1)
    return this.share
  }

  /** Frames are too slow even at the lowest resolution. */
  get isTooSlow(): boolean {
    return this.#isTooSlow
  }

  get share(): number {
    return shares[this.#level] ?? 1
  }

  /** The fraction at rest: 1, unless that frame would block the page for longer than 220 ms. */
  atRest(): number {
    this.#times = []
    return this.#within(restFrameMs, 1)
  }

  /**
   * The fraction after a longer rest: at least 1. Without antialiasing up to `finest` (2), because supersampling smooths
   * the edges.
   */
  afterLongRest(finest: number): number {
    return Math.max(1, this.#within(longRestFrameMs, finest))
  }

  #within(milliseconds: number, finest: number): number {
    const isWithin = (share: number) => share <= finest && this.#costMs * share ** 2 <= milliseconds
    return longRestShares.find(isWithin) ?? this.share
  }
}
