/** Words read in a minute by somebody who is not in a hurry, and who looks at the plates. The storefront counts so too. */
const wordsAMinute = 160

interface Block {
  readonly _type?: string
  readonly children?: readonly { readonly text?: string }[]
}

/** Whole minutes, one at the least; undefined where nothing has been written yet. */
export function countMinutes(blocks: readonly Block[] | undefined): number | undefined {
  const words = (blocks ?? [])
    .flatMap(({ children = [] }) => children.map(({ text = '' }) => text))
    .join(' ')
    .split(/\s+/u)
    .filter(Boolean)
  return words.length === 0 ? undefined : Math.max(1, Math.round(words.length / wordsAMinute))
}
