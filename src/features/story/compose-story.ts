import type { BodyBlock } from '#content/documents.ts'

export type BlockOf<Type extends BodyBlock['_type']> = Extract<BodyBlock, { _type: Type }>
export type TextBlock = BlockOf<'block'>
/** Blocks in the column of the paragraphs. */
type InText = BlockOf<'pieceInText' | 'madeBy' | 'madeOf'>
type NamedProduct = NonNullable<TextBlock['markDefs'][number]['product']>

/** Blocks that are a section of their own. */
const sectionTypes = [
  'plate',
  'pullQuote',
  'timeline',
  'film',
  'beforeAfter',
  'spottedPicture',
  'scene',
] as const
type SectionType = (typeof sectionTypes)[number]
export type SectionBlock = BlockOf<SectionType>

export interface Writing {
  /** The chapter's title; undefined where a chapter continues after a section. */
  readonly heading: TextBlock | undefined
  readonly notes: readonly BlockOf<'marginNote'>[]
  readonly blocks: readonly (TextBlock | InText)[]
  /** The products that the text mentions, once each; their prices are shown in the margin. */
  readonly products: readonly NamedProduct[]
}

/** A part of a story: text, or a block that is a section of its own. */
export type StoryPart =
  | { readonly kind: 'text'; readonly writing: Writing }
  | { readonly kind: 'section'; readonly block: SectionBlock }

interface OpenWriting {
  heading: TextBlock | undefined
  notes: BlockOf<'marginNote'>[]
  blocks: (TextBlock | InText)[]
  products: NamedProduct[]
}

const isSection = (block: BodyBlock): block is SectionBlock =>
  sectionTypes.some((type) => type === block._type)

/** Divides a body into sections. A chapter starts at its title; plates, quotations and films split it. */
export function composeStory(body: readonly BodyBlock[]): readonly StoryPart[] {
  const parts: StoryPart[] = []
  let writing: OpenWriting | undefined
  const close = () => {
    if (writing) parts.push({ kind: 'text', writing })
    writing = undefined
  }
  const open = () => (writing ??= { heading: undefined, notes: [], blocks: [], products: [] })

  for (const block of body) {
    if (isSection(block)) {
      close()
      parts.push({ kind: 'section', block })
    } else if (block._type === 'marginNote') open().notes.push(block)
    else if (block._type === 'block' && block.style === 'h2') {
      close()
      open().heading = block
    } else {
      const { blocks, products } = open()
      blocks.push(block)
      for (const product of namedIn(block)) {
        if (!products.some(({ _id }) => _id === product._id)) products.push(product)
      }
    }
  }
  close()
  return parts
}

const namedIn = (block: TextBlock | InText): NamedProduct[] =>
  block._type === 'block' ? block.markDefs.flatMap(({ product }) => product ?? []) : []
