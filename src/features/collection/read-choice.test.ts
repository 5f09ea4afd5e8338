import { expect, test } from 'vitest'
import { readChoice } from './read-choice.ts'

const filters = {
  kinds: [{ key: 'pocket compass', title: 'Boussole de poche' }],
  materials: [{ _id: 'material-brass', slug: 'brass', title: 'Laiton' }],
  availabilities: ['stock', 'made-to-order'] as const,
}
const read = (query: string) => readChoice(new URLSearchParams(query), filters)

test('a URL without filters, or with empty ones, selects every product', () => {
  const noFilter = { kind: null, material: null, availability: null }
  expect(read('page=2')).toMatchObject({ choice: noFilter, isFiltered: false })
  expect(read('kind=&material=&availability=')).toMatchObject({ choice: noFilter, isFiltered: false })
})

test('a URL filters by kind, by the slug of a material and by availability', () => {
  expect(read('kind=pocket+compass&material=brass&availability=stock')).toEqual({
    requested: { kind: 'pocket compass', material: 'brass', availability: 'stock' },
    choice: { kind: 'pocket compass', material: 'material-brass', availability: 'stock' },
    isFiltered: true,
  })
})

test.each(['kind=watch', 'material=gold', 'availability=soon', 'kind=pocket+compass&kind=pocket+compass'])(
  'the filter "%s", which the collection does not have, is refused',
  (query) => {
    expect(read(query)).toBeUndefined()
  },
)
