import { formatList } from '#i18n/format.ts'
import { kindOfSign } from './rules/kind-of-sign.ts'

/** The messages that name a character. `{sign}` and `{script}` are placeholders, because the browser gets them as JSON. */
export interface SignWords {
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

const numberOf = (sign: string) => sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

/** Lists characters with their kinds, in the page's language: `♥ (a picture), Ω (Greek letter)`. */
export function nameSigns(signs: readonly string[], words: SignWords, language: string): string {
  const scripts = new Intl.DisplayNames(language, { type: 'script' })
  const named = signs.map((sign) => {
    const what = kindOfSign(sign)
    const kind =
      what.kind === 'letter'
        ? words.letter.replace('{script}', scripts.of(what.script) ?? what.script)
        : ((what.kind === 'hidden' ? words.hiddenNames[numberOf(sign)] : undefined) ?? words[what.kind])
    // Invisible characters are shown as code points; the others are isolated to keep their direction.
    const shown = what.kind === 'hidden' ? `U+${numberOf(sign)}` : `\u2068${sign}\u2069`
    return words.named.replace('{sign}', () => shown).replace('{kind}', kind)
  })
  return formatList({ tag: language }, named)
}
