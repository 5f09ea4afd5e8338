import fc from 'fast-check'
import { evaluate, parse } from 'groq-js'
import { expect, test } from 'vitest'
import { viewOf } from './dataset-view.ts'
import { parseQuery } from './parse-query.ts'
import { runQuery } from './run-query.ts'

const system = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const shown =
  '(!defined($now) || ((!defined(publishAt) || dateTime(publishAt) <= dateTime($now)) && (!defined(unpublishAt) || dateTime(unpublishAt) > dateTime($now))))'
const found = '([name, kind.en] match $terms || slug.current match $terms)'
const queries = [
  `{"items": *[_type == "product" && ${shown}] | order(name asc, _id desc)[$from...$to]{_id, name}, "total": count(*[_type == "product" && ${shown}])}`,
  `*[_type == "product" && defined(care) && ${shown}] | order(name desc)._id`,
  `{"items": *[_type == "product" && ${shown} && ${found}] | order(_id asc)[0...3]._id, "total": count(*[_type == "product" && ${shown} && ${found}])}`,
  '*[_type == "story" && name match $terms]._id',
  '*[slug.current == "brume"] | order(name asc)._id',
  '*[references("a")] | order(name asc)._id',
  '*[_type in ["product", "story"] && name < $terms[0]]._id',
  '*[_type == "story" && _id in ["a", "b"]]{_id, "of": *[references(^._id)]._id}',
]

const moment = fc.constantFrom('2026-03-01T09:00:00Z', '2026-06-01T00:00:00Z', '2026-09-01T00:00:00Z')
const words = fc.constantFrom('Aube', 'Brume', 'brume bleue', 'Été', 'no.4', 'aube-brume')
const fields = fc.record(
  {
    name: words,
    kind: words.map((en) => ({ en })),
    slug: words.map((current) => ({ current })),
    care: words,
    publishAt: moment,
    unpublishAt: moment,
    of: fc.constantFrom('a', 'b').map((_ref) => ({ _type: 'reference', _ref })),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const type = fc.constantFrom('product', 'product', 'story')
const step = fc.record({
  document: fc.tuple(id, type, fields).map(([_id, _type, given]) => ({ _id, _type, ...system, ...given })),
  isRemoval: fc.boolean(),
  now: fc.option(moment),
  terms: fc.array(fc.constantFrom('b*', 'aube', 'é*', 'no*'), { minLength: 1, maxLength: 2 }),
})

test('after each change of the dataset, cached lists and indexes give the same results as groq-js', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const view = viewOf([])
      for (const { document, isRemoval, now, terms } of steps) {
        if (isRemoval) view.remove(document._id)
        else view.put(document)
        const params = { now, terms, from: 1, to: 3 }
        const dataset = [...view.byId.values()].toSorted((a, b) => (a._id < b._id ? -1 : 1))
        for (const query of queries) {
          const plain = await evaluate(parse(query, { params }), { dataset, params })
          const expected: unknown = await plain.get()
          const project = { projectId: 'p', dataset: 'd' }
          // A list is indexed when it is read a second time.
          for (let time = 0; time < 3; time++)
            expect(runQuery(view, { query, params, project, identity: 'me' }).result).toEqual(expected)
        }
      }
    }),
    { numRuns: 20, seed: 1847 },
  )
}, 60_000)

test('a list that was returned does not change when its documents change', () => {
  const [one, other] = ['a', 'b'].map((_id) => ({ _id, _type: 'product', ...system }))
  if (!one || !other) throw new Error('There must be two documents.')
  const view = viewOf([one])
  const [before, all] = [view.ofType('product'), view.all]
  view.put(other)
  expect(before).toEqual([one])
  expect(all).toEqual([one])
  expect(view.ofType('product')).toEqual([one, other])
})

test('the same list object is returned until one of its documents changes', () => {
  const product = { _id: 'a', _type: 'product', ...system }
  const view = viewOf([product])
  const before = view.ofType('product')
  view.put({ _id: 'b', _type: 'story', ...system })
  view.put(product)
  expect(view.ofType('product')).toBe(before)
  view.put({ ...product, _rev: 's' })
  expect(view.ofType('product')).not.toBe(before)
})

test('a query with a slice is parsed once for each slice, independent of its other parameters', () => {
  const query = `*[_type == "product" && ${shown}] | order(name asc)[$from...$to]`
  const tree = parseQuery(query, { from: 0, to: 24, now: '2026-03-01T09:00:00Z' })
  expect(parseQuery(query, { from: 0, to: 24, now: '2026-06-01T00:00:00Z' })).toBe(tree)
  expect(parseQuery(query, { from: 24, to: 48, now: '2026-03-01T09:00:00Z' })).not.toBe(tree)
})
