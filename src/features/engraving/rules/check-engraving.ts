import { graphemesOf, normalizeText, withoutInvisible } from '#shared/text/graphemes.ts'
import type { Alphabet, EngravingRule } from '#content/engraving-rule.ts'

export type CheckedEngraving =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'empty' | 'too_long'; readonly length: number }
  | { readonly ok: false; readonly code: 'unwritable'; readonly glyphs: readonly string[] }

// One base letter of the alphabet with at most three marks.
const writable: Readonly<Record<Alphabet, RegExp>> = {
  latin: /^[\p{Script=Latin}]\p{M}{0,3}$/u,
  // The zero-width non-joiner is part of Persian spelling and follows a letter.
  persian: /^(?=[\p{L}\u0640])[\p{Script=Arabic}\u0640]\p{M}{0,3}\u200c?$/u,
  numerals: /^[0-9\u06F0-\u06F9\u0660-\u0669]$/u,
}
const directionMarks = /[\u061c\u200e\u200f\u2066-\u2069]/g
const punctuation = /^[ .,:;'’‘“”&·+\-–—/()،؛«»]$/u

/**
 * Checks a text against the product's rule. Returns the text as it will be engraved, or the reason for the refusal: its
 * length, or each unwritable grapheme once.
 */
export function checkEngraving(text: string, rule: EngravingRule): CheckedEngraving {
  // The direction of a line follows its letters, so direction marks are dropped, as is a joiner without a letter before it.
  const tidied = normalizeText(withoutInvisible(text).replace(directionMarks, ''))
    .replaceAll('\n', ' ')
    .replace(/(^|\s)\u200c+/g, '$1')
  const characters = graphemesOf(tidied)
  if (characters.length === 0) return { ok: false, code: 'empty', length: 0 }
  const isWritable = (character: string) =>
    punctuation.test(character) || rule.alphabets.some((alphabet) => writable[alphabet].test(character))
  const glyphs = [...new Set(characters.filter((character) => !isWritable(character)))]
  if (glyphs.length > 0) return { ok: false, code: 'unwritable', glyphs }
  if (characters.every((character) => punctuation.test(character)))
    return { ok: false, code: 'empty', length: 0 }
  if (characters.length > rule.maxLength) return { ok: false, code: 'too_long', length: characters.length }
  return { ok: true, text: tidied }
}
