import { graphemesOf, tidy, withoutInvisible } from '#shared/text/graphemes.ts'
import type { Alphabet, EngravingRule } from '#content/engraving-rule.ts'

export type CheckedEngraving =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'empty' | 'too_long'; readonly length: number }
  | { readonly ok: false; readonly code: 'unwritable'; readonly glyphs: readonly string[] }

// The graver's signs: a base letter of the alphabet with at most a few marks, never anything drawn.
const writable: Readonly<Record<Alphabet, RegExp>> = {
  latin: /^[\p{Script=Latin}]\p{M}{0,3}$/u,
  // The zero-width non-joiner is part of Persian spelling; it clings to the letter before it.
  persian: /^(?=[\p{L}\u0640])[\p{Script=Arabic}\u0640]\p{M}{0,3}\u200c?$/u,
  numerals: /^[0-9\u06F0-\u06F9\u0660-\u0669]$/u,
}
const directionMarks = /[\u061c\u200e\u200f\u2066-\u2069]/g
const punctuation = /^[ .,:;'’‘“”&·+\-–—/()،؛«»]$/u

/**
 * Whether a text can be cut into the piece by its rule. Answers the text as it will be engraved, or what stands against
 * it: its length, or each sign that cannot be written, once.
 */
export function checkEngraving(text: string, rule: EngravingRule): CheckedEngraving {
  // A line is drawn in the direction of its letters, so marks of direction say nothing here; nor does a joiner with no letter before it.
  const tidied = tidy(withoutInvisible(text).replace(directionMarks, ''))
    .replaceAll('\n', ' ')
    .replace(/(^|\s)\u200c+/g, '$1')
  const signs = graphemesOf(tidied)
  if (signs.length === 0) return { ok: false, code: 'empty', length: 0 }
  const isWritable = (sign: string) =>
    punctuation.test(sign) || rule.alphabets.some((alphabet) => writable[alphabet].test(sign))
  const glyphs = [...new Set(signs.filter((sign) => !isWritable(sign)))]
  if (glyphs.length > 0) return { ok: false, code: 'unwritable', glyphs }
  if (signs.every((sign) => punctuation.test(sign))) return { ok: false, code: 'empty', length: 0 }
  if (signs.length > rule.maxLength) return { ok: false, code: 'too_long', length: signs.length }
  return { ok: true, text: tidied }
}
