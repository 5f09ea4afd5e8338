import { expect, test } from 'vitest'
import { locateMarkers } from './locate-marker.ts'
import type { Variant } from './variant.ts'

const variants: readonly Variant[] = [
  {
    _key: 'a',
    _type: 'productVariant',
    prices: [{ _key: 'p', _type: 'price', currency: 'KWD' }],
    options: [{ _key: 'o', _type: 'chosenOption', option: 'metal' }],
  },
]
const locate = (...path: (string | { _key: string })[]) =>
  locateMarkers([{ level: 'error', message: 'Required', path }], 'variants', variants)

test.each([
  [['sku'], 'sku'],
  [['availability'], 'availability'],
  [['prices', { _key: 'p' }, 'unitAmount'], 'price-KWD'],
  [['options', { _key: 'o' }, 'value'], 'option-metal'],
])('a message at %j of a variant is shown in the column %s', (path, columnId) => {
  expect(locate('variants', { _key: 'a' }, ...path)).toEqual([
    { level: 'error', message: 'Required', rowKey: 'a', columnId },
  ])
})

test.each([
  [['prices'], 'Prices'],
  [['pictures', { _key: 'x' }, 'alt'], 'Pictures'],
])(
  'a message at %j of a variant, which has no cell, is shown at the row with the name of its field',
  (path, name) => {
    expect(locate('variants', { _key: 'a' }, ...path)).toEqual([
      { level: 'error', message: `${name}: Required`, rowKey: 'a' },
    ])
  },
)

test('messages of the list itself, of other fields and of unknown rows are left out', () => {
  expect(locate('variants')).toEqual([])
  expect(locate('options', { _key: 'a' }, 'key')).toEqual([])
  expect(locate('variants', { _key: 'gone' }, 'sku')).toEqual([])
})
