import { graphemesOf, guides, isGuide, tidy, withoutInvisible } from '#shared/text/graphemes.ts'

export type CheckedWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'too_long'; readonly length: number }
  | { readonly ok: false; readonly code: 'unwritable'; readonly glyphs: readonly string[] }

// What can be written by hand: letters of any script with combining marks, digits, punctuation, currency signs; no pictographs.
const byHand = /^[\p{L}\p{N}\p{P}\p{Sc}\p{Zs}+=<>|~^°\n][\p{L}\p{M}\u200c\u200d]{0,7}$/u
const pictograph = /\p{Extended_Pictographic}\ufe0f|\p{Emoji_Presentation}/u
const letter = /^\p{L}\p{M}{0,3}$/u

function check(text: string, isWritable: (sign: string) => boolean, maxSigns: number): CheckedWriting {
  const signs = graphemesOf(text).filter((sign) => !isGuide(sign))
  const glyphs = [...new Set(signs.filter((sign) => !isWritable(sign)))]
  if (glyphs.length > 0) return { ok: false, code: 'unwritable', glyphs }
  if (signs.every((sign) => sign.trim() === '')) return { ok: true, text: '' }
  return signs.length > maxSigns ? { ok: false, code: 'too_long', length: signs.length } : { ok: true, text }
}

/** Checks that a card can be written by hand. The length is in graphemes; returns each character that cannot be written. */
export function checkCard(message: string, maxSigns: number): CheckedWriting {
  const text = tidy(withoutInvisible(message).replace(/\n{3,}/g, '\n\n'))
  return check(text, (sign) => byHand.test(sign) && !pictograph.test(sign), maxSigns)
}

/** Checks that initials can be pressed into a wax seal. Dots and spaces between letters are removed. */
export function checkInitials(initials: string, maxSigns: number): CheckedWriting {
  const text = tidy(withoutInvisible(initials))
    .replace(/[\s.·]/g, '')
    .replace(guides, '')
    .toLocaleUpperCase('en')
  return check(text, (sign) => letter.test(sign), maxSigns)
}
