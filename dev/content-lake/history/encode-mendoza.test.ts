import fc from 'fast-check'
import { applyPatch, incremental } from 'mendoza'
import { describe, expect, test } from 'vitest'
import { encodeMendoza } from './encode-mendoza.ts'

const block = (key: string, text: string) => ({
  _key: key,
  _type: 'block',
  children: [{ _key: `${key}s`, text }],
})
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Aube', 'Aurore', 'شب', '🌙🌙', ''))
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
const { fields } = fc.letrec<{ fields: Record<string, unknown>; any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('fields'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.record({ _key: fc.constantFrom('a', 'b', 'c'), word: leaf }), { maxLength: 4 }),
  ),
  fields: fc.dictionary(fc.constantFrom('title', 'body', 'slug', 'étoile', '_type', 'z'), tie('any')),
}))

describe('a patch that mendoza reads', () => {
  test('turns one document into the other, in both directions', () => {
    fc.assert(
      fc.property(fields, fields, (from, to) => {
        expect(applyPatch(from, [...encodeMendoza(from, to)])).toEqual(to)
        expect(applyPatch(to, [...encodeMendoza(to, from)])).toEqual(from)
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  test('sets the whole document when it was created, and null when it was deleted', () => {
    expect(encodeMendoza(null, { title: 'Aube' })).toEqual([0, { title: 'Aube' }])
    expect(encodeMendoza({ title: 'Aube' }, null)).toEqual([0, null])
  })

  test('attributes each part of a text to its author', () => {
    const first = { title: 'Aube', body: [block('a', 'The first line'), block('b', 'The second line')] }
    const second = { ...first, body: [block('a', 'The very first line'), block('b', 'The second line')] }
    const third = { ...second, title: 'Aurore' }
    let value = incremental.wrap(first, 'Ada')
    value = incremental.applyPatch(value, [...encodeMendoza(first, second)], 'Bea')
    value = incremental.applyPatch(value, [...encodeMendoza(second, third)], 'Cleo')

    expect(authorsOf(fieldOf(value, 'title'))).toEqual([
      ['Au', 'Ada'],
      ['ror', 'Cleo'],
      ['e', 'Ada'],
    ])
    const body = fieldOf(value, 'body')
    expect(authorsOf(fieldOf(elementOf(fieldOf(elementOf(body, 0), 'children'), 0), 'text'))).toEqual([
      ['The ', 'Ada'],
      ['very ', 'Bea'],
      ['first line', 'Ada'],
    ])
    expect(elementOf(body, 1).startMeta).toBe('Ada')
  })
})

type Annotated = incremental.Value<string>

function fieldOf({ content }: Annotated, name: string): Annotated {
  if (content?.type === 'object' && content.fields[name]) return content.fields[name]
  throw new Error(`There is no field ${name}.`)
}

function elementOf({ content }: Annotated, place: number): Annotated {
  if (content?.type === 'array' && content.elements[place]) return content.elements[place]
  throw new Error(`There is no element ${place}.`)
}

function authorsOf({ content }: Annotated): [string, string][] {
  if (content?.type !== 'string') throw new Error('This value is not a changed text.')
  return content.parts.map(({ value, startMeta }) => [value, startMeta])
}
