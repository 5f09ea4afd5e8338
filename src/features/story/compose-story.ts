import type { BodyBlock } from '#content/documents.ts'

export type BlockOf<Type extends BodyBlock['_type']> = Extract<BodyBlock, { _type: Type }>
export type TextBlock = BlockOf<'block'>
/** What stands among the paragraphs, in their column. */
type InText = BlockOf<'pieceInText' | 'madeBy' | 'madeOf'>
type NamedPiece = NonNullable<TextBlock['markDefs'][number]['product']>

/** Blocks that fill a room of their own. */
const rooms = ['plate', 'pullQuote', 'timeline', 'film', 'beforeAfter', 'spottedPicture', 'scene'] as const
type RoomType = (typeof rooms)[number]
export type RoomBlock = BlockOf<RoomType>

export interface Writing {
  /** The chapter's title; absent where a chapter goes on after a plate. */
  readonly heading: TextBlock | undefined
  readonly notes: readonly BlockOf<'marginNote'>[]
  readonly blocks: readonly (TextBlock | InText)[]
  /** Pieces that are named in the text, once each: their prices stand in the margin. */
  readonly pieces: readonly NamedPiece[]
}

/** A part of a story: a stretch of writing, or a room of its own. */
export type StoryPart =
  { readonly kind: 'text'; readonly writing: Writing } | { readonly kind: 'room'; readonly block: RoomBlock }

interface OpenWriting {
  heading: TextBlock | undefined
  notes: BlockOf<'marginNote'>[]
  blocks: (TextBlock | InText)[]
  pieces: NamedPiece[]
}

const isRoom = (block: BodyBlock): block is RoomBlock => rooms.some((type) => type === block._type)

/** Divides a body into rooms: a chapter begins at its title, and is interrupted by plates, quotations, films and the like. */
export function composeStory(body: readonly BodyBlock[]): readonly StoryPart[] {
  const parts: StoryPart[] = []
  let writing: OpenWriting | undefined
  const close = () => {
    if (writing) parts.push({ kind: 'text', writing })
    writing = undefined
  }
  const open = () => (writing ??= { heading: undefined, notes: [], blocks: [], pieces: [] })

  for (const block of body) {
    if (isRoom(block)) {
      close()
      parts.push({ kind: 'room', block })
    } else if (block._type === 'marginNote') open().notes.push(block)
    else if (block._type === 'block' && block.style === 'h2') {
      close()
      open().heading = block
    } else {
      const { blocks, pieces } = open()
      blocks.push(block)
      for (const piece of namedIn(block)) {
        if (!pieces.some(({ _id }) => _id === piece._id)) pieces.push(piece)
      }
    }
  }
  close()
  return parts
}

const namedIn = (block: TextBlock | InText): NamedPiece[] =>
  block._type === 'block' ? block.markDefs.flatMap(({ product }) => product ?? []) : []
