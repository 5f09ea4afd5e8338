/** The reading speed; it includes time for the pictures. The storefront uses the same number. */
const wordsPerMinute = 160

interface Block {
  readonly _type?: string
  readonly children?: readonly { readonly text?: string }[]
}

/** The reading time in whole minutes, at least 1; undefined for an empty text. */
export function countMinutes(blocks: readonly Block[] | undefined): number | undefined {
  const words = (blocks ?? [])
    .flatMap(({ children = [] }) => children.map(({ text = '' }) => text))
    .join(' ')
    .split(/\s+/u)
    .filter(Boolean)
  return words.length === 0 ? undefined : Math.max(1, Math.round(words.length / wordsPerMinute))
}
