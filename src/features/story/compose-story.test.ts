import { expect, test } from 'vitest'
import { composeStory, type TextBlock } from './compose-story.ts'

const text = (words: string, style: 'normal' | 'h2' = 'normal'): TextBlock => ({
  _type: 'block',
  _key: words,
  style,
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text: words }],
})
const note = { _type: 'marginNote', _key: 'n', text: 'The journeyman was called Aubin.' } as const
const quote = { _type: 'pullQuote', _key: 'q', text: 'The work was correct.' } as const

const shape = (body: Parameters<typeof composeStory>[0]) =>
  composeStory(body).map((part) =>
    part.kind === 'text'
      ? [
          part.writing.heading?._key,
          part.writing.blocks.map((block) => block._key),
          part.writing.notes.length,
        ]
      : part.block._type,
  )

test('a chapter starts at its title and contains its margin notes', () => {
  expect(shape([text('One', 'h2'), note, text('a'), text('b'), text('Two', 'h2'), text('c')])).toEqual([
    ['One', ['a', 'b'], 1],
    ['Two', ['c'], 0],
  ])
})

test('a chapter continues after a quotation without a second title', () => {
  expect(shape([text('One', 'h2'), text('a'), quote, text('b')])).toEqual([
    ['One', ['a'], 0],
    'pullQuote',
    [undefined, ['b'], 0],
  ])
})

test('a story may start without a title or be empty', () => {
  expect(shape([text('a')])).toEqual([[undefined, ['a'], 0]])
  expect(shape([])).toEqual([])
})
