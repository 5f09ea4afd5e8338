import fc from 'fast-check'
import { evaluateSync, parse, toJS } from 'groq-js'
import { expect, test } from 'vitest'
import { viewOf } from '../dataset-view.ts'
import { parseQuery } from '../parse-query.ts'
import { runQuery } from '../run-query.ts'
import { narrowScans } from './narrow-scans.ts'

const system = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const fields = [
  ...[
    '_id',
    'title.en',
    'title.fr',
    'tags[]',
    'sections[].title.en',
    'sections[].links[].path',
    'pt::text(body.en)',
  ],
  ...['hero.media._ref', 'sections[].picture.alt.en', 'kind'],
]
/** The query of the Studio's search, with these fields instead of those of its schema. */
const search = (terms: number) => {
  const conditions = Array.from({ length: terms }, (_, term) =>
    fields.map((field) => `${field} match $t${term}`).join(' || '),
  )
  const projection = fields.map((field, number) => `"w${number}": ${field}`).join(',')
  return `*[_type in $__types && ${conditions.map((each) => `(${each})`).join(' && ')}] {_type, _id, _originalId, "orderings": [_id], ...select(_type == "story" => { ${projection} })} | order(orderings[0] asc) [0...$__limit]`
}

const word = fc.constantFrom(
  'Brume',
  'bleue',
  'été',
  'ÉTÉ',
  'no.4',
  'a.b',
  'aube-du-jour',
  'ساعت',
  'Ὀδυσσεύς',
  'x',
)
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '))
const portableText = fc.array(
  text.map((words) => ({ _type: 'block', children: [{ _type: 'span', text: words }] })),
  { maxLength: 2 },
)
const document = fc.record(
  {
    title: fc.record({ en: text, fr: text }, { requiredKeys: [], noNullPrototype: true }),
    tags: fc.array(fc.oneof(text, fc.integer(), fc.array(text)), { maxLength: 2 }),
    sections: fc.array(
      fc.record(
        {
          title: text.map((en) => ({ en })),
          links: fc.array(
            text.map((path) => ({ path })),
            { maxLength: 2 },
          ),
          picture: text.map((en) => ({ alt: { en } })),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      { maxLength: 2 },
    ),
    body: portableText.map((en) => ({ en })),
    kind: fc.oneof(
      text,
      text.map((en) => ({ en })),
      fc.integer(),
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const pattern = fc.oneof(
  word.map((each) => `${each}*`),
  word,
  fc.constantFrom('*', 'b*', 'br*e', 'BRUME b*', 'é*', '', 'σ*', 'a.b*', '*4'),
)

test('a search over many fields finds and shows what groq-js finds and shows', () => {
  fc.assert(
    fc.property(
      fc.array(document, { minLength: 1, maxLength: 5 }),
      fc.array(pattern, { minLength: 1, maxLength: 2 }),
      (given, terms) => {
        const documents = given.map((each, number) => ({
          ...{ _id: `d${number}`, _type: number % 2 === 0 ? 'story' : 'product', ...system },
          ...each,
        }))
        const params = {
          ...Object.fromEntries(terms.map((term, number) => [`t${number}`, term])),
          ...{ __types: ['story', 'product'], __limit: 3 },
        }
        const query = search(terms.length)
        const expected: unknown = toJS(evaluateSync(parse(query, { params }), { dataset: documents, params }))
        const request = { query, params, project: { projectId: 'p', dataset: 'd' }, identity: 'me' }
        const view = viewOf(documents)
        for (const time of [1, 2]) expect([time, runQuery(view, request).result]).toEqual([time, expected])
      },
    ),
    { numRuns: 500, seed: 44 },
  )
})

test('the conditions of the search are decided before groq-js or a compiled query sees a document', () => {
  const { scans, readsEverything } = narrowScans(
    parseQuery(search(2), { t0: 'a', t1: 'b', __types: [], __limit: 1 }),
  )
  expect(readsEverything).toBe(false)
  expect([...scans.values()].map(({ filters, rest }) => [filters.length, rest])).toEqual([[2, undefined]])
})
