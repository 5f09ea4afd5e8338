import fc from 'fast-check'
import { evaluateSync, parse, toJS } from 'groq-js'
import { expect, test } from 'vitest'
import type { StoredDocument } from '../store/document.ts'
import { viewOf } from './dataset-view.ts'
import { runQuery } from './run-query.ts'

// Indexes, compiled queries and caches return what groq-js returns.

const system = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const ids = ['a', 'b', 'c', 'd', 'drafts.a', 'versions.r.b']
const types = ['product', 'product', 'story', 'system.release']
const moments = ['2026-03-01T09:00:00Z', '2026-03-01T10:00:00+01:00', '2026-03-02', 'soon']
const texts = ['', 'a', 'b', 'B', 'product', 'story', 'Été', 'blue steel', 'b*', '*', 'no.4', ...moments]

const text = fc.constantFrom(...texts)
const scalar = fc.oneof(text, fc.constantFrom(-1, 0, 1, 1.5, 10), fc.boolean(), fc.constant(null))
const record = <Fields>(fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true })
const reference = fc.constantFrom(...ids, 'gone').map((_ref) => ({ _type: 'reference', _ref }))
const nested = record({ _ref: fc.constantFrom('a', '', 3), inner: reference, en: scalar, 'a.b': scalar })
const block = record({
  _type: fc.constantFrom('block', 'plate'),
  children: fc.array(record({ _type: fc.constantFrom('span', 'mark'), text }), { maxLength: 2 }),
})
const json = fc.oneof(
  { arbitrary: scalar, weight: 5 },
  fc.array(scalar, { maxLength: 3 }),
  fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }),
  nested,
  fc.array(nested, { maxLength: 2 }),
  reference,
  fc.array(reference, { maxLength: 2 }),
  fc.array(block, { maxLength: 2 }),
)

const fields = ['title', 'n', 'tags', 'to', 'at', 'body', 'length']
const attributes = record(Object.fromEntries(fields.map((name) => [name, json])))
const stored = fc
  .tuple(
    fc.subarray(ids, { minLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...types), attributes), { minLength: 6 }),
  )
  .map(([chosen, contents]) =>
    chosen.map((_id, place): StoredDocument => {
      const [_type = 'story', given = {}] = contents[place] ?? []
      return { _id, _type, ...system, ...given }
    }),
  )
const paramsOf = fc.record(
  { v: json, w: scalar, list: json, n: fc.oneof(fc.integer({ min: -2, max: 4 }), scalar) },
  { noNullPrototype: true },
)

const joined = (shape: string, ...parts: fc.Arbitrary<string>[]) =>
  fc
    .tuple(...parts)
    .map((given) => given.reduce((written, part, place) => written.replaceAll(`<${place}>`, part), shape))

const name = fc.constantFrom(...fields, '_type', '_id')
const path = fc.oneof(
  { arbitrary: name, weight: 4 },
  fc.constantFrom(
    'to._ref',
    'title.en',
    'title["a.b"]',
    'tags[]',
    'tags[0]',
    'to->title',
    'body[]._ref',
    '^.title',
    '@',
  ),
)
const literal = fc.constantFrom(
  '"a"',
  '"product"',
  '"Été"',
  '"b*"',
  '1',
  '0',
  'true',
  'null',
  '["a", "story", 1]',
  '[]',
)
const operand = fc.oneof(
  { arbitrary: fc.constantFrom('$v', '$list', '$w'), weight: 4 },
  literal,
  path,
  joined('[<0>, ...<1>]', literal, fc.constantFrom('$list', '$v')),
)
const operator = fc.constantFrom('==', '==', '!=', '<', '<=', '>', '>=', 'in', 'in', 'match')

const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    joined('<0> <1> <2>', path, operator, operand),
    joined('<2> <1> <0>', path, operator, operand),
    joined('_type <1> <0>', operand, fc.constantFrom('==', 'in')),
    joined('_id <1> <0>', operand, fc.constantFrom('==', 'in')),
    joined('references(<0>)', operand),
    joined('references(<0>, <1>)', operand, operand),
    joined('sanity::versionOf(<0>)', operand),
    joined('_id in path(<0>)', fc.constantFrom('"drafts.**"', '"*"', '$v')),
    joined('defined(<0>)', path),
    joined('(!defined(<0>) || dateTime(<0>) <= dateTime(<1>))', name, operand),
    joined('dateTime(<0>) == dateTime(<1>)', path, operand),
    joined('count(<0>[<1> in <2>]) > 0', name, fc.constantFrom('_ref', 'en'), operand),
    joined('pt::text(<0>) match <1>', name, operand),
    joined('[<0>, <1>, pt::text(<0>)] match <2>', path, name, operand),
    joined('lower(<0>) == <1>', path, operand),
    joined('length(<0>) > count(<1>)', path, path),
    joined('<0>', path),
    joined('!(<0>)', tie('condition')),
    joined('(<0> && <1>)', tie('condition'), tie('condition')),
    joined('<0> && <1>', tie('condition'), tie('condition')),
    joined('(<0> || <1>)', tie('condition'), tie('condition')),
  ),
}))

const order = joined('order(<0> <1>, <2>)', path, fc.constantFrom('', 'asc', 'desc'), path)
const slice = fc.constantFrom('', '[0]', '[-1]', '[0..1]', '[1...3]', '[-2..-1]', '[0...$n]', '[$n]')
const query = fc.oneof(
  { arbitrary: joined('*[<0>]', condition), weight: 3 },
  { arbitrary: joined('*[<0>] | <1>', condition, order), weight: 2 },
  joined('*[<0>] | <1><2>', condition, order, slice),
  joined('*[<0>]<1>', condition, slice),
  joined('*[<0>][<1>]', condition, condition),
  joined('*[<0>].<1>', condition, name),
  joined('*[<0>]{_id, "x": <1>, "more": *[<2>]._id}', condition, path, condition),
  joined('*[<0>]{..., <1> => {"is": true}, "x": select(<1> => <2>, "no")}', condition, condition, operand),
  joined(
    '{"page": *[<0>] | <1>[0...2], "total": count(*[<0>]), "others": *[<2>]._id}',
    condition,
    order,
    condition,
  ),
  joined('releases::all()[<0>]._id', condition),
  joined('[count(*[<0>]), array::unique(*[<0>].<1>), math::sum(*[<0>].n), *[<0>].<1>[]]', condition, name),
  joined(
    '*[<0>] | score(<1> <2> <3>, boost(<1> match <3>, 2))',
    condition,
    name,
    operator,
    fc.constantFrom('$v', '$w', '"b*"'),
  ),
)

const project = { projectId: 'p', dataset: 'd' }

/** The JSON text of a result, or the fact that the query is refused. */
function resultOf(evaluate: () => unknown): string {
  try {
    return JSON.stringify(evaluate()) ?? 'undefined'
  } catch {
    return 'refused'
  }
}

const twoProducts = ['a', 'b'].map((_id): StoredDocument => ({
  _id,
  _type: 'product',
  ...system,
  title: { 'a.b': _id },
}))
const knownFaults = [
  ['*[_type == $v]', { v: ['product'] }],
  ['*[_type in $w]', { w: 'product' }],
  ['*[_id in $w]', { w: 'a' }],
  ['*[_id in [$v, "b"]]', { v: ['a'] }],
  ['*[_id in [...$w]]', { w: 'a' }],
  ['*[sanity::versionOf($v)]', { v: ['a'] }],
  ['*[_type == "product" && title["a.b"] == "a"]', {}],
].map(
  ([written, params]) =>
    [twoProducts, written, params] as [StoredDocument[], string, Record<string, unknown>],
)

test('any query, parameters and documents return what groq-js returns', () => {
  let evaluated = 0
  fc.assert(
    fc.property(stored, query, paramsOf, (documents, written, params: Record<string, unknown>) => {
      const view = viewOf(documents)
      const plain = resultOf(() => {
        const tree = parse(written, { params })
        return toJS(evaluateSync(tree, { dataset: view.all, params, sanity: project }))
      })
      if (plain !== 'refused') evaluated++
      // The second time, lists and indexes are cached.
      for (let time = 0; time < 2; time++)
        expect(
          resultOf(() => runQuery(view, { query: written, params, project, identity: 'me' }).result),
        ).toBe(plain)
    }),
    { numRuns: 4000, seed: 1847, examples: knownFaults },
  )
  expect(evaluated).toBeGreaterThan(3000)
}, 60_000)
