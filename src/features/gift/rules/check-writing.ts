import {
  graphemesOf,
  invisibleFormatCharacters,
  isInvisibleFormatCharacter,
  normalizeText,
  withoutInvisible,
} from '#shared/text/graphemes.ts'

export type CheckedWriting =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'too_long'; readonly length: number }
  | { readonly ok: false; readonly code: 'unwritable'; readonly glyphs: readonly string[] }

// What can be written by hand: letters of any script with combining marks, digits, punctuation, currency signs; no pictographs.
const byHand = /^[\p{L}\p{N}\p{P}\p{Sc}\p{Zs}+=<>|~^°\n][\p{L}\p{M}\u200c\u200d]{0,7}$/u
const pictograph = /\p{Extended_Pictographic}\ufe0f|\p{Emoji_Presentation}/u
const letter = /^\p{L}\p{M}{0,3}$/u

function check(
  text: string,
  isWritable: (character: string) => boolean,
  maxCharacters: number,
): CheckedWriting {
  const characters = graphemesOf(text).filter((character) => !isInvisibleFormatCharacter(character))
  const glyphs = [...new Set(characters.filter((character) => !isWritable(character)))]
  if (glyphs.length > 0) return { ok: false, code: 'unwritable', glyphs }
  if (characters.every((character) => character.trim() === '')) return { ok: true, text: '' }
  return characters.length > maxCharacters
    ? { ok: false, code: 'too_long', length: characters.length }
    : { ok: true, text }
}

/** Checks that a card can be written by hand. The length is in graphemes; returns each character that cannot be written. */
export function checkCard(message: string, maxCharacters: number): CheckedWriting {
  const text = normalizeText(withoutInvisible(message).replace(/\n{3,}/g, '\n\n'))
  return check(text, (character) => byHand.test(character) && !pictograph.test(character), maxCharacters)
}

/** Checks that initials can be pressed into a wax seal. Dots and spaces between letters are removed. */
export function checkInitials(initials: string, maxCharacters: number): CheckedWriting {
  const text = normalizeText(withoutInvisible(initials))
    .replace(/[\s.·]/g, '')
    .replace(invisibleFormatCharacters, '')
    .toLocaleUpperCase('en')
  return check(text, (character) => letter.test(character), maxCharacters)
}
