interface Span {
  _type: 'span'
  text: string
  marks: string[]
}

interface LinkMark {
  _key: string
  _type: 'link'
  href: string
}

export interface TextBlock {
  _type: 'block'
  style: 'normal' | 'h2' | 'h3' | 'blockquote'
  markDefs: LinkMark[]
  children: Span[]
  listItem?: 'bullet' | 'number'
  level?: number
}

const inline = /\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/g

/** One paragraph; `*word*` is italic and `[word](/path)` a link. */
export function block(text: string, style: TextBlock['style'] = 'normal'): TextBlock {
  const children: Span[] = []
  const markDefs: LinkMark[] = []
  let from = 0
  for (const match of text.matchAll(inline)) {
    if (match.index > from) children.push(span(text.slice(from, match.index)))
    const [whole, italic, linked, href] = match
    if (italic !== undefined) children.push(span(italic, 'em'))
    else if (linked !== undefined && href !== undefined) {
      const mark: LinkMark = { _key: `link-${markDefs.length + 1}`, _type: 'link', href }
      markDefs.push(mark)
      children.push(span(linked, mark._key))
    }
    from = match.index + whole.length
  }
  if (from < text.length || children.length === 0) children.push(span(text.slice(from)))
  return { _type: 'block', style, markDefs, children }
}

function span(text: string, ...marks: string[]): Span {
  return { _type: 'span', text, marks }
}
