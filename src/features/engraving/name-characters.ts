import { formatList } from '#i18n/format.ts'
import { characterKind } from './rules/character-kind.ts'

/** The messages that name a character. `{sign}` and `{script}` are placeholders, because the browser gets them as JSON. */
export interface CharacterWords {
  /** `{sign} ({kind})`, with the locale's brackets. */
  readonly named: string
  readonly picture: string
  readonly numeral: string
  readonly hidden: string
  /** The names of invisible characters, by code point: `202E`. */
  readonly hiddenNames: Readonly<Record<string, string>>
  readonly marked: string
  readonly symbol: string
  readonly letter: string
}

const numberOf = (character: string) => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

/** Lists characters with their kinds, in the page's language: `♥ (a picture), Ω (Greek letter)`. */
export function nameCharacters(
  characters: readonly string[],
  words: CharacterWords,
  language: string,
): string {
  const scripts = new Intl.DisplayNames(language, { type: 'script' })
  const named = characters.map((character) => {
    const what = characterKind(character)
    const kind =
      what.kind === 'letter'
        ? words.letter.replace('{script}', scripts.of(what.script) ?? what.script)
        : ((what.kind === 'hidden' ? words.hiddenNames[numberOf(character)] : undefined) ?? words[what.kind])
    // Invisible characters are shown as code points; the others are isolated to keep their direction.
    const shown = what.kind === 'hidden' ? `U+${numberOf(character)}` : `\u2068${character}\u2069`
    return words.named.replace('{sign}', () => shown).replace('{kind}', kind)
  })
  return formatList({ tag: language }, named)
}
