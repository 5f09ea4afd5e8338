export type SentencePart = { readonly text: string } | { readonly slot: string }

/** Splits a sentence at its `{placeholders}`, so that each can be rendered as an element. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { slot: part.slice(1, -1) } : { text: part }))
}

/** Replaces a sentence's `{placeholders}` with text; one without a text is unchanged. */
export function fillSlots(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (written, slot: string) => words[slot] ?? written)
}
