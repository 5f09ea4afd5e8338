import type { BodyBlock } from '#domain/content/documents.ts'

type BlockOf<Type extends BodyBlock['_type']> = Extract<BodyBlock, { _type: Type }>
export type TextBlock = BlockOf<'block'>

/** A part of a story that fills a room of its own. */
export type StoryPart =
  | {
      readonly kind: 'text'
      /** The chapter's title; absent where a chapter goes on after a plate. */
      readonly heading: TextBlock | undefined
      readonly notes: readonly BlockOf<'marginNote'>[]
      readonly blocks: readonly TextBlock[]
    }
  | { readonly kind: 'plate'; readonly plate: BlockOf<'plate'> }
  | { readonly kind: 'quote'; readonly quote: BlockOf<'pullQuote'> }
  | { readonly kind: 'timeline'; readonly timeline: BlockOf<'timeline'> }

interface Writing {
  heading: TextBlock | undefined
  notes: BlockOf<'marginNote'>[]
  blocks: TextBlock[]
}

/** Divides a body into rooms: a chapter begins at its title, and is interrupted by plates, quotations and timelines. */
export function composeStory(body: readonly BodyBlock[]): readonly StoryPart[] {
  const parts: StoryPart[] = []
  let writing: Writing | undefined
  const close = () => {
    if (writing) parts.push({ kind: 'text', ...writing })
    writing = undefined
  }
  const open = () => (writing ??= { heading: undefined, notes: [], blocks: [] })

  for (const block of body) {
    switch (block._type) {
      case 'block':
        if (block.style === 'h2') {
          close()
          open().heading = block
        } else open().blocks.push(block)
        break
      case 'marginNote':
        open().notes.push(block)
        break
      case 'plate':
        close()
        parts.push({ kind: 'plate', plate: block })
        break
      case 'pullQuote':
        close()
        parts.push({ kind: 'quote', quote: block })
        break
      case 'timeline':
        close()
        parts.push({ kind: 'timeline', timeline: block })
        break
    }
  }
  close()
  return parts
}
