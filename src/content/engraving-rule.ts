import type { EngravingFace } from '#shared/text/engraving-face.ts'

export type Alphabet = 'latin' | 'persian' | 'numerals'

export interface EngravingRule {
  /** Longest text, counted as a reader counts. */
  readonly maxLength: number
  readonly alphabets: readonly Alphabet[]
}

/** What one material takes, where it differs from the rest; null leaves the rule as it is. */
export interface MaterialLimit {
  /** The key of an option's value: `guilloche-brass`. */
  readonly value: string
  readonly maxLength: number | null
  readonly alphabets: readonly Alphabet[] | null
}

/**
 * The rule for a piece in the materials chosen. Where several of its materials have a limit, the tightest holds: the graver
 * has to satisfy all of them.
 */
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

/** The hand a text is cut in: the one asked for where it is offered here, otherwise the first. */
export function faceFor(
  { faces }: { readonly faces: readonly EngravingFace[] },
  asked: string | undefined,
): EngravingFace {
  return faces.find((face) => face === asked) ?? faces[0] ?? 'roman'
}
