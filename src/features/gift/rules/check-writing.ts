import { graphemesOf, guides, isGuide, tidy, withoutInvisible } from '#shared/text/graphemes.ts'

export type CheckedWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'too_long'; readonly length: number }
  | { readonly ok: false; readonly code: 'unwritable'; readonly glyphs: readonly string[] }

// What a hand can write in ink: letters of any script with their marks and joiners, figures, punctuation, money; nothing drawn.
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

/** Whether a card can be written by hand: its length as a reader counts it, and each sign that no pen writes. */
export function checkCard(message: string, maxSigns: number): CheckedWriting {
  const text = tidy(withoutInvisible(message).replace(/\n{3,}/g, '\n\n'))
  return check(text, (sign) => byHand.test(sign) && !pictograph.test(sign), maxSigns)
}

/** Whether letters can be pressed into wax; dots and blanks between them are left out. */
export function checkInitials(initials: string, maxSigns: number): CheckedWriting {
  const text = tidy(withoutInvisible(initials))
    .replace(/[\s.·]/g, '')
    .replace(guides, '')
    .toLocaleUpperCase('en')
  return check(text, (sign) => letter.test(sign), maxSigns)
}
