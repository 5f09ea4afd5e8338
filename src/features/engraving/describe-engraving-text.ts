import { checkEngraving } from './rules/check-engraving.ts'
import type { EngravingRule } from '#content/engraving-rule.ts'
import { fillSlots } from '#i18n/fill-slots.ts'
import { nameCharacters, type CharacterWords } from './name-characters.ts'

export interface EngravingTextWords {
  readonly seen: string
  readonly empty: string
  readonly tooLong: string
  readonly unwritable: string
  readonly signs: CharacterWords
}

export interface EngravingTextContext {
  readonly rule: EngravingRule
  readonly words: EngravingTextWords
  readonly place: string
  /** The name of the typeface, as used in a sentence. */
  readonly face: string
  /** A BCP 47 tag. */
  readonly language: string
}

/** The sentence below the preview, and the text to draw, which is empty when the line is refused. */
export function describeEngravingText(
  text: string,
  { rule, words, place, face, language }: EngravingTextContext,
): { readonly sentence: string; readonly isRefused: boolean; readonly cut: string } {
  const checked = checkEngraving(text, rule)
  if (checked.ok) {
    const values = { text: `\u2068${checked.text}\u2069`, place, face }
    return { sentence: fillSlots(words.seen, values), isRefused: false, cut: checked.text }
  }
  if (checked.code === 'empty') return { sentence: words.empty, isRefused: false, cut: '' }
  const count = (value: number) => new Intl.NumberFormat(language).format(value)
  const sentence =
    checked.code !== 'unwritable'
      ? fillSlots(words.tooLong, { most: count(rule.maxLength), n: count(checked.length) })
      : fillSlots(words.unwritable, { signs: nameCharacters(checked.glyphs, words.signs, language) })
  return { sentence, isRefused: true, cut: '' }
}
