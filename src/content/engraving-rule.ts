import type { EngravingFace } from '#shared/text/engraving-face.ts'

export type Alphabet = 'latin' | 'persian' | 'numerals'

export interface EngravingRule {
  /** The longest text, in graphemes. */
  readonly maxLength: number
  readonly alphabets: readonly Alphabet[]
}

/** The engraving limit of one material; null leaves the rule as it is. */
export interface MaterialLimit {
  /** The key of an option's value: `guilloche-brass`. */
  readonly value: string
  readonly maxLength: number | null
  readonly alphabets: readonly Alphabet[] | null
}

/** The engraving rule for the chosen option values. With several limits, the text must satisfy all of them. */
export function ruleFor<Engraving extends EngravingRule & { readonly limits: readonly MaterialLimit[] }>(
  engraving: Engraving,
  chosen: readonly { readonly value: string }[],
): Engraving {
  const values = new Set(chosen.map(({ value }) => value))
  const limits = engraving.limits.filter(({ value }) => values.has(value))
  return {
    ...engraving,
    maxLength: Math.min(engraving.maxLength, ...limits.flatMap(({ maxLength }) => maxLength ?? [])),
    alphabets: engraving.alphabets.filter((alphabet) =>
      limits.every(({ alphabets }) => alphabets === null || alphabets.includes(alphabet)),
    ),
  }
}

/** The typeface of an engraving: the requested one when the product offers it, otherwise the first. */
export function faceFor(
  { faces }: { readonly faces: readonly EngravingFace[] },
  asked: string | undefined,
): EngravingFace {
  return faces.find((face) => face === asked) ?? faces[0] ?? 'roman'
}
