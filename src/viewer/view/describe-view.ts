import { wrapDegrees, type View } from './view.ts'

/** The parts of a description, in the page's language. */
export interface ViewWords {
  /** Eight, by eighths of a turn to the right, the front first. */
  readonly sides: readonly string[]
  readonly fromAbove: string
  readonly fromALittleAbove: string
  readonly fromBelow: string
  readonly near: string
  readonly veryNear: string
  readonly join: (parts: readonly string[]) => string
}

/** A view in words, for screen readers. `startAngle` is the product's turn in its first photograph, in degrees. */
export function describeView(view: View, startAngle: number, words: ViewWords): string {
  const side = words.sides[Math.round(wrapDegrees(startAngle + view.turned) / 45) % 8]
  const { elevation, zoom } = view
  const height =
    elevation > 50
      ? words.fromAbove
      : elevation > 18
        ? words.fromALittleAbove
        : elevation < -4
          ? words.fromBelow
          : undefined
  const nearness = zoom < 0.3 ? words.veryNear : zoom < 0.75 ? words.near : undefined
  return words.join([side, height, nearness].filter((part) => part !== undefined))
}
