type Words = Partial<Record<string, unknown>> | string | undefined

/** Warns when a text, in any language, is longer than `limit` characters. */
export function maxLength(limit: number): (words: Words) => true | string {
  return (words) => {
    if (words === undefined) return true
    const texts = typeof words === 'string' ? { text: words } : words
    const long = Object.entries(texts).filter(
      ([name, text]) => !name.startsWith('_') && typeof text === 'string' && text.length > limit,
    )
    if (long.length === 0) return true
    const lengths = long.map(([language, text]) => `${language} has ${String(text).length}`).join(', ')
    return `No more than ${limit} characters: ${lengths}.`
  }
}
