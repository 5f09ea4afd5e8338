import { formatList } from '#i18n/format.ts'
import { kindOfSign } from './rules/kind-of-sign.ts'

/** How a sign is named in a sentence; `{sign}` and `{script}` are filled in, so that a script may be given them too. */
export interface SignWords {
  /** `{sign} ({kind})` in the reader's own brackets. */
  readonly named: string
  readonly picture: string
  readonly numeral: string
  readonly hidden: string
  /** What an unseen sign does, by the number Unicode gives it: `202E`. */
  readonly hiddenNames: Readonly<Record<string, string>>
  readonly marked: string
  readonly symbol: string
  readonly letter: string
}

const numberOf = (sign: string) => sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

/** Each sign with what it is, in the reader's language: `♥ (a picture), Ω (Greek letter)`. */
export function nameSigns(signs: readonly string[], words: SignWords, language: string): string {
  const scripts = new Intl.DisplayNames(language, { type: 'script' })
  const named = signs.map((sign) => {
    const what = kindOfSign(sign)
    const kind =
      what.kind === 'letter'
        ? words.letter.replace('{script}', scripts.of(what.script) ?? what.script)
        : ((what.kind === 'hidden' ? words.hiddenNames[numberOf(sign)] : undefined) ?? words[what.kind])
    // A sign that cannot be seen is called by its number; the others keep their own direction.
    const shown = what.kind === 'hidden' ? `U+${numberOf(sign)}` : `\u2068${sign}\u2069`
    return words.named.replace('{sign}', () => shown).replace('{kind}', kind)
  })
  return formatList({ tag: language }, named)
}
