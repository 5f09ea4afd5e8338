/** Shares of the screen's own resolution, the finest first. */
const shares = [1, 0.8, 0.62, 0.5, 0.4, 0.3] as const
/** A movement drawn more slowly than thirty times a second is no movement; faster than this, there is room for more. */
const [tooSlowMs, easyMs] = [31, 13]
const framesToJudge = 5
/** A frame of a piece that has come to rest may take this long: the hand may be back soon. */
const restFrameMs = 220
/** One that nobody has touched for a moment may take longer. */
const stillFrameMs = 900
const stillShares = [2, 1.6, 1.25, ...shares]

/** Watches how long frames take while the piece moves, and says at what share of the screen's resolution to draw. */
export class Pace {
  #level = 0
  #times: number[] = []
  #costMs = 0
  #isSpent = false

  /** A frame of a movement took so long. Answers the share to draw the next one at. */
  moved(milliseconds: number): number {
    this.#times.push(milliseconds)
    if (this.#times.length < framesToJudge) return this.share
    const typical = this.#times.toSorted((a, b) => a - b)[framesToJudge >> 1] ?? 0
    this.#times = []
    this.#costMs = typical / this.share ** 2
    this.#isSpent = typical > tooSlowMs && this.#level === shares.length - 1
    if (typical > tooSlowMs) this.#level = Math.min(shares.length - 1, this.#level + (typical > 66 ? 2 : 1))
    else if (typical < easyMs) this.#level = Math.max(0, this.#level - 1)
    return this.share
  }

  /** Fewer pixels no longer help. */
  get isSpent(): boolean {
    return this.#isSpent
  }

  get share(): number {
    return shares[this.#level] ?? 1
  }

  /** The share at which to draw the piece once it rests: all of it, unless that would hold up the page. */
  atRest(): number {
    this.#times = []
    return this.#within(restFrameMs, 1)
  }

  /**
   * The share once it has rested for a moment: all of it, and where a frame's edges are not smoothed up to twice as wide
   * as it is seen, which smooths them.
   */
  still(finest: number): number {
    return Math.max(1, this.#within(stillFrameMs, finest))
  }

  #within(milliseconds: number, finest: number): number {
    const isWithin = (share: number) => share <= finest && this.#costMs * share ** 2 <= milliseconds
    return stillShares.find(isWithin) ?? this.share
  }
}
