/** The kind of a character; a letter has the ISO 15924 code of its script. */
export type CharacterKind =
  | { readonly kind: 'picture' | 'numeral' | 'hidden' | 'marked' | 'symbol' }
  | { readonly kind: 'letter'; readonly script: string }

// Scripts in wide use; a letter of any other counts as a symbol.
const scripts = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Grek: /\p{Script=Greek}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Armn: /\p{Script=Armenian}/u,
  Geor: /\p{Script=Georgian}/u,
  Deva: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
  Hani: /\p{Script=Han}/u,
  Hira: /\p{Script=Hiragana}/u,
  Kana: /\p{Script=Katakana}/u,
  Hang: /\p{Script=Hangul}/u,
} as const

/** Classifies a character, so that a message can name it in any language. */
export function characterKind(character: string): CharacterKind {
  if (/^[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]+$/u.test(character)) return { kind: 'hidden' }
  if (/\p{Extended_Pictographic}/u.test(character) || /\p{Regional_Indicator}/u.test(character))
    return { kind: 'picture' }
  if (/\p{N}/u.test(character)) return { kind: 'numeral' }
  if (/^.\p{M}{4,}/u.test(character)) return { kind: 'marked' }
  const script = Object.entries(scripts).find(([, letters]) => letters.test(character))?.[0]
  return script === undefined ? { kind: 'symbol' } : { kind: 'letter', script }
}
