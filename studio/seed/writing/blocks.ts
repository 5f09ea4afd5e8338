import { reference, type Reference } from './reference.ts'

interface Span {
  _type: 'span'
  text: string
  marks: string[]
}

type Mark = { _key: string } & (
  | { _type: 'link'; href: string }
  | { _type: 'houseLink'; to: Reference }
  | { _type: 'pieceMark'; product: Reference }
)

/** A Portable Text block; its spans and items get their keys in `assignKeys`. */
export interface TextBlock {
  _type: 'block'
  style: 'normal' | 'h2' | 'h3' | 'blockquote'
  markDefs: Mark[]
  children: Span[]
  listItem?: 'bullet' | 'number'
  level?: number
}

const inline = /\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/g

/** Parses one paragraph: `*word*` is italic, `[word](/path)` a link and `[word](piece:name)` a link to a product. */
export function block(text: string, style: TextBlock['style'] = 'normal'): TextBlock {
  const children: Span[] = []
  const markDefs: Mark[] = []
  let from = 0
  for (const match of text.matchAll(inline)) {
    if (match.index > from) children.push(span(text.slice(from, match.index)))
    const [whole, italic, linked, href] = match
    if (italic !== undefined) children.push(span(italic, 'em'))
    else if (linked !== undefined && href !== undefined) {
      const mark = markFor(`link-${markDefs.length + 1}`, href)
      markDefs.push(mark)
      children.push(span(linked, mark._key))
    }
    from = match.index + whole.length
  }
  if (from < text.length || children.length === 0) children.push(span(text.slice(from)))
  return { _type: 'block', style, markDefs, children }
}

/** The first part of a page's path, with the prefix of its document's id. */
const folders: Record<string, string> = {
  products: 'product',
  stories: 'story',
  collections: 'collection',
  boutiques: 'boutique',
  policies: 'policy',
}

/** Links to pages of the storefront are references, which stay valid when a slug changes. */
function markFor(_key: string, href: string): Mark {
  const [, productName] = /^piece:(.+)$/.exec(href) ?? []
  if (productName !== undefined) return { _key, _type: 'pieceMark', product: reference(`product-${productName}`) }
  const [, folder = '', name] = /^\/([a-z]+)\/([a-z0-9-]+)$/.exec(href) ?? []
  const type = folders[folder]
  return type !== undefined && name !== undefined
    ? { _key, _type: 'houseLink', to: reference(`${type}-${name}`) }
    : { _key, _type: 'link', href }
}

function span(text: string, ...marks: string[]): Span {
  return { _type: 'span', text, marks }
}
