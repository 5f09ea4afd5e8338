import { evaluate, parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { viewOf } from '../dataset-view.ts'
import { runQuery } from '../run-query.ts'

const system = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const ref = (id: string) => ({ _type: 'reference', _ref: id })
const documents = [
  {
    _id: 'a',
    _type: 'product',
    title: 'Aube',
    price: 3,
    house: ref('h'),
    at: '2026-03-01T09:00:00Z',
    ...system,
  },
  {
    _id: 'b',
    _type: 'product',
    title: 'Brume',
    price: 1,
    house: ref('h'),
    tags: ['steel', 'blue'],
    notes: { en: 'Été, no.4 of the K-series', fa: 'ساعت مچی' },
    body: [
      {
        _type: 'block',
        children: [
          { _type: 'span', text: 'It un' },
          { _type: 'span', text: 'folds.' },
        ],
      },
      { _type: 'block', children: [{ _type: 'span', text: 'At night' }, { _type: 'mark' }] },
    ],
    variants: [{ sku: 'B-1' }, { sku: 'A-1' }, { sku: 7 }, 'A-2'],
    ...system,
  },
  {
    _id: 'c',
    _type: 'product',
    variants: [{ sku: 'C-1' }],
    title: 'Cendre',
    price: 2,
    house: ref('nowhere'),
    ...system,
  },
  { _id: 'h', _type: 'house', title: 'Orlune', pieces: [ref('b'), ref('a')], ...system },
  { _id: 'drafts.b', _type: 'product', title: 'Brume bleue', house: ref('h'), ...system },
  { _id: 'versions.spring.b', _type: 'product', title: 'Brume de mai', ...system },
  { _id: 's', _type: 'story', title: 'In the mist', product: ref('b'), ...system },
]
const params = {
  title: 'Aube',
  ids: ['h', 's', 'zz', 3],
  id: 'b',
  type: 'product',
  types: ['product'],
  n: 2,
  none: null,
  field: 'title',
  yes: true,
  words: ['b*'],
  skus: ['A-1', 'Z-9'],
  from: 0,
  end: 3,
}

describe('a narrowed, synchronous query returns what groq-js returns from the whole dataset', () => {
  for (const query of [
    '*',
    '*[_type == "product"]',
    '*["product" == _type]',
    '*[_type == $type]{title}',
    '*[(_type == "product") && price > 1]._id',
    '*[price > 1 && _type == "product"]._id',
    '*[_type == "product" || _type == "story"]._id',
    '*[!(_type == "product")]._id',
    '*[_type in ["story", "product"]]._id',
    '*[_type in [$type, "house"]] | order(title desc).title',
    '*[_type in $types]._id',
    '*[_type == "product" && _type == "story"]',
    '*[_type == $none]',
    '*[_type == $n]',
    '*[_id == $id][0]',
    '*[_id == "b" && _type == "story"]',
    '*[_id in ["c", "a", "zz"]]._id',
    '*[_id in *[_type == "house"].pieces[]._ref]._id',
    '*[_type == "product"][_id == "a"]',
    '*[_type == "product"][0...$n]._id',
    '*[_type == "product"] | order(price asc)[0]',
    'count(*[_type == "product"])',
    '{"products": *[_type == "product"]._id, "house": *[_id == "h"][0].title}',
    '*[_type == "house"][0]{title, "pieces": pieces[]->{title, "house": house->title}}',
    '*[_type == "product"]{_id, "told": *[_type == "story" && product._ref == ^._id].title}',
    '*[_type == "product"]{_id, "same": *[_id == ^._id][0].title}',
    '*[_type == "product" && references("h")]._id',
    '*[references($id)]._id',
    '*[references($ids)]._id',
    '*[references("b", "h")]._id',
    '*[references("b") && references("a")]._id',
    '*[references("b") && _type == "house"]._id',
    '*[references(3)]._id',
    '*[_type == "story" && references("h")]._id',
    '*[_id in $ids]._id',
    '*[_id in [...$ids]]._id',
    '*[sanity::versionOf("b")]._id',
    '*[sanity::versionOf($id) && _type == "product"]._id',
    '*[!sanity::versionOf("b") && _type == "product"]._id',
    '*[_type in $types && (_type == $type)]._id',
    '*["h" in pieces[]._ref]._id',
    '*[_type == "product" && title == "Brume"]._id',
    '*[title == $title && _type in $types]._id',
    '*[title == $none]._id',
    '*[title in [$title, $none]]._id',
    '*[price == $n]._id',
    '*[house._ref == "h" && price > 1]._id',
    '*[tags == "steel"]._id',
    '*[_type == "product" && _type in $types && _id in $ids]._id',
    '*[_id == "a" && _id == "b"]._id',
    '*[_type == "product" && title == ^.title]._id',
    '*[_type == "house"]{"named": *[_type == "product" && title == ^.title]._id}',
    '*[title match "br*"].title',
    '*[_type == "product" && title match "br*"].title',
    '*[_type == "product" && title match $words].title',
    '*[_type == "product" && [title, notes.en, _id] match $words].title',
    '*[_type == "product" && tags match "bl*"].title',
    '*[_type == "product" && [tags, title] match "bl*"].title',
    '*[_type == "product" && (title match "aube" || pt::text(body) match "folds*" && !(title match "b"))]._id',
    '*[_type == "product" && (title match "aube" || pt::text(body) match ["unfolds", "AT*"])]._id',
    '*[_type == "product" && pt::text(body) match "unf*ds"]._id',
    '*[_type == "product" && title match $none]._id',
    '*[_type == "product" && title match $n]._id',
    '*[_type == "product" && title match ""]._id',
    '*[_type == "product" && title match "*"]._id',
    '*[_type == "product" && notes.en match "no.4"]._id',
    '*[_type == "product" && notes.en match "éT*"]._id',
    '*[_type == "product" && notes.fa match "ساع*"]._id',
    '*[_type == "product" && (!defined(at) || dateTime(at) <= dateTime("2026-06-01T00:00:00Z"))]._id',
    '*[_type == "product" && (!defined($none) || price > 1)]._id',
    '*[_type == "product" && !(price > 1)]._id',
    '*[_type == "product" && lower(title) == "brume"]._id',
    '*[_type == "product" && defined(body)]._id',
    '*[_type == "product" && at < "2026-06-01"]._id',
    '*[_type == "product" && price in [1, 2]]._id',
    '*[_type == "product" && count(variants[sku in $skus]) > 0]._id',
    '*[_type == "product" && count(variants[sku in $none]) > 0]._id',
    '*[_type == "product" && count(variants[sku in $ids]) > 0]._id',
    '*[count(variants[sku in ["A-1", "C-1"]]) > 0 && price > 1]._id',
    '*[_type == "product"][$n...$end]._id',
    '{"page": *[_type == "product" && title match $words] | order(_id)[$from...$end]._id, "n": $n}',
    '*[_type == "product"] | score(title match "aube") | order(_score desc)[0].title',
    '*[_type == "product"]{"label": select(price > 2 => "high", price > 1 => "middle", "low")}.label',
    '*[_type == "product"]{"at": dateTime(at)}',
    '*[_type == "product" && "steel" in tags]{tags, "first": tags[0], "n": count(tags)}',
    '*[_type == "product"]{..., house->{title}}',
    'array::unique(*._type)',
    'coalesce(*[_id == "zz"][0].title, "none")',
    '*[defined(tags)]._id',
    '*[_type == "product"][$n]._id',
    '*[_type == "product"][$n - 1]._id',
    '*[_id == "a"][0][$field]',
    '*[_type == "product"][$yes]._id',
    '*[_id == "a"][0]{title, ...{"x": 1}, price > 2 => {"dear": true}}',
  ]) {
    test(query, async () => {
      const view = viewOf(documents)
      const project = { projectId: 'p', dataset: 'd' }
      const plain = await evaluate(parse(query, { params }), { dataset: view.all, params, sanity: project })
      const expected: unknown = JSON.parse(JSON.stringify(await plain.get()))
      const { result } = runQuery(view, { query, params, project, identity: 'me' })
      expect(JSON.parse(JSON.stringify(result))).toEqual(expected)
    })
  }
})

const part = fc.constantFrom(
  'Été',
  'ete',
  'ÉTÉ',
  'brume',
  'no.4',
  '.',
  'İ',
  'ſ',
  'K',
  'k',
  'ساعت',
  '*',
  ' ',
  '-',
  '\n',
)
const phrase = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''))

test('match gives the same result as groq-js for any text and pattern', async () => {
  await fc.assert(
    fc.asyncProperty(phrase, phrase, async (title, pattern) => {
      const view = viewOf([{ _id: 'a', _type: 'product', title, ...system }])
      const query = 'count(*[_type == "product" && title match $pattern])'
      const plain = await evaluate(parse(query), { dataset: view.all, params: { pattern } })
      const project = { projectId: 'p', dataset: 'd' }
      const { result } = runQuery(view, { query, params: { pattern }, project, identity: 'me' })
      expect(result).toBe(await plain.get())
    }),
    { numRuns: 500, seed: 1847 },
  )
})

test('a query whose slice is a parameter is evaluated for each value of the parameter', () => {
  const view = viewOf(documents)
  const runWith = (end: number, title: string) =>
    runQuery(view, {
      query: '*[_type == "product" && title != $title] | order(_id)[0...$end]._id',
      params: { end, title },
      project: { projectId: 'p', dataset: 'd' },
      identity: 'me',
    }).result
  expect(runWith(1, 'Aube')).toEqual(['b'])
  expect(runWith(2, 'Aube')).toEqual(['b', 'c'])
  expect(runWith(1, 'Brume')).toEqual(['a'])
})
