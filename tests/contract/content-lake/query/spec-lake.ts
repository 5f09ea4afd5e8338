import { expect } from 'vitest'
import { clientOf, token } from '../lake-fixture.ts'
import { test as sharedLake } from '../shared-lake.ts'

const ref = (id: string) => ({ _type: 'reference', _ref: id })
const span = (text: string) => ({ _type: 'span', text })

/** The documents that the cases of the GROQ specification are asked of. */
const documents: { _id: string; _type: string; [field: string]: unknown }[] = [
  {
    _id: 'orlune',
    _type: 'house',
    name: 'Orlune',
    founded: 1908,
    at: { _type: 'geopoint', lat: 48.86, lng: 2.34 },
    'full name': 'Maison Orlune',
  },
  { _id: 'nord', _type: 'house', name: 'Nord', founded: 1974 },
  { _id: 'ada', _type: 'maker', name: 'Ada', house: ref('orlune'), skills: ['enamel', 'engraving'] },
  { _id: 'bea', _type: 'maker', name: 'Bea', house: ref('nord'), skills: [], mentor: ref('ada') },
  { _id: 'ciro', _type: 'maker', name: 'Ciro', house: { ...ref('gone'), _weak: true } },
  {
    _id: 'aube',
    _type: 'piece',
    title: 'Aube d’été',
    price: 1200,
    tags: ['steel', 'blue'],
    makers: [
      { _key: 'm1', ...ref('ada') },
      { _key: 'm2', ...ref('bea') },
    ],
    parts: [
      { _key: 'p1', name: 'dial', weight: 4, finish: { color: 'blue' } },
      { _key: 'p2', name: 'case', weight: 30, screws: [1, 2] },
      { _key: 'p3', name: 'crown', weight: 2, screws: [3] },
    ],
    matrix: [[1, 2], [3]],
    made: '2026-03-01T09:00:00Z',
    notes: { en: 'Made for the morning', fr: 'Pour le matin' },
    body: [
      { _type: 'block', children: [span('It tur'), span('ns.')] },
      { _type: 'image' },
      { _type: 'block', children: [span('At night it rests.')] },
    ],
  },
  {
    _id: 'brume',
    _type: 'piece',
    title: 'Brume',
    price: 300,
    tags: [],
    makers: [{ _key: 'm1', ...ref('bea') }],
  },
  { _id: 'cendre', _type: 'piece', title: 'Cendre', price: 900, sold: true, tags: ['steel'], limited: null },
  {
    _id: 'dune',
    _type: 'piece',
    title: 'Dune',
    price: 'on request',
    sold: false,
    made: '2026-03-02T00:30:00+01:00',
  },
  { _id: 'note', _type: 'note', about: [{ _key: 'a', ...ref('brume') }] },
  { _id: '_.releases.spring', _type: 'system.release', name: 'spring', state: 'active' },
  { _id: 'drafts.brume', _type: 'piece', title: 'Brume bleue', price: 350 },
  { _id: 'drafts.ecume', _type: 'piece', title: 'Écume', price: 10 },
  { _id: 'versions.spring.aube', _type: 'piece', title: 'Aube de mai', price: 1300 },
]

/** A lake with these documents, which the tests of a file only read. */
export const test = sharedLake
  .extend('client', { scope: 'file' }, async ({ url }) => {
    const client = clientOf(url, { token })
    const transaction = client.transaction()
    for (const document of documents) transaction.create(document)
    await transaction.commit({ returnDocuments: false })
    return client
  })
  .extend('visitor', { scope: 'file' }, ({ client }) => client.withConfig({ token: '' }))

/** A query, the result that the specification gives, and its parameters. */
export type Case = [query: string, expected: unknown, params?: Record<string, unknown>]

/** One test for each case. */
export function returnsResults(cases: Case[]): void {
  test.for(cases)('%s', async ([query, expected, params = {}], { client }) => {
    expect(await client.fetch(query, params)).toEqual(expected)
  })
}
