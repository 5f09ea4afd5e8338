export type SentencePart = { readonly text: string } | { readonly slot: string }

/** Takes a sentence with `{slots}` apart, so that each can be given a mark-up of its own. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { slot: part.slice(1, -1) } : { text: part }))
}

/** Fills a sentence's `{slots}` with plain words; a slot without words stays as it is written. */
export function fillSlots(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (written, slot: string) => words[slot] ?? written)
}
