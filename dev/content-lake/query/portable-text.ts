/** The result of `pt::text`: spans joined, blocks separated by an empty line; null when there is no block. */
export function portableTextOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const texts = blocksIn(value)
    return texts.length > 0 ? texts.join('\n\n') : null
  }
  return typeof value === 'object' && value !== null ? textOfBlock(value) : null
}

function blocksIn(list: readonly unknown[]): string[] {
  return list.flatMap((item) => {
    if (Array.isArray(item)) return blocksIn(item)
    const text = typeof item === 'object' && item !== null ? textOfBlock(item) : null
    return text === null ? [] : [text]
  })
}

function textOfBlock(block: object): string | null {
  const { _type, children } = block as { _type?: unknown; children?: unknown }
  if (typeof _type !== 'string' || !Array.isArray(children)) return null
  return children
    .map((child: { _type?: unknown; text?: unknown } | null) =>
      child?._type === 'span' && typeof child.text === 'string' ? child.text : '',
    )
    .join('')
}
