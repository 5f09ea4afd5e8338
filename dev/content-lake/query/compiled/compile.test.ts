import fc from 'fast-check'
import { evaluateSync, parse, toJS } from 'groq-js'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'

const ref = (id: string) => ({ _type: 'reference', _ref: id })
const documents = ['a', 'b', 'c']
const text = fc.constantFrom('', 'a', 'B', 'Été', '2026-03-01T09:00:00Z', '2026-03-01', 'one two', 'a b c')
const number = fc.constantFrom(-1.5, 0, 0.5, 1, 2, 10)
const plain = fc.oneof(text, number, fc.boolean(), fc.constant(null))
const records = { noNullPrototype: true }
const block = fc.record(
  {
    _type: fc.constantFrom('block', 'plate'),
    children: fc.array(fc.record({ _type: fc.constantFrom('span', 'mark'), text }, records), {
      maxLength: 2,
    }),
  },
  records,
)
const value = fc.oneof(
  plain,
  fc.array(plain, { maxLength: 4 }),
  fc.record({ en: plain, fr: plain }, { requiredKeys: [], noNullPrototype: true }),
  fc.array(fc.record({ en: plain, n: number }, { requiredKeys: [], noNullPrototype: true }), {
    maxLength: 3,
  }),
  fc.array(fc.constantFrom(...documents, 'gone').map(ref), { maxLength: 3 }),
  fc.constantFrom(...documents).map(ref),
  fc.array(block, { maxLength: 2 }),
)
const fields = { p: value, q: value, r: value, n: number, title: text }
const dataset = fc
  .tuple(...documents.map(() => fc.record(fields, { requiredKeys: [], noNullPrototype: true })))
  .map((all) => all.map((fields, place) => ({ _id: documents[place] ?? '', _type: 'thing', ...fields })))

const joined = (shape: string, ...parts: fc.Arbitrary<string>[]) =>
  fc
    .tuple(...parts)
    .map((given) => given.reduce((text, part, place) => text.replaceAll(`<${place}>`, part), shape))

const { expression } = fc.letrec<{ expression: string; list: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom(
    ...[
      'p',
      'q',
      'r',
      'n',
      'title',
      '_id',
      '@',
      '^',
      '^.n',
      '^.^.p',
      '$word',
      '$none',
      '$list',
      '1',
      '0',
      '-2',
    ],
    ...['"a"', 'null', 'true', 'p.en', 'p->', 'q->title', 'r[0]', 'r[-1]', 'p[].en', 'q[]', 'q[]->n', '*'],
  ),
  list: fc.constantFrom(
    'p',
    'q[]',
    'r',
    '$list',
    '*',
    '[p, ...q, 1]',
    'p[]->',
    '*[n > 0]',
    'r[1..2]',
    'q[0...-1]',
  ),
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('leaf'),
    ...['==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '/', '%', '&&', '||'].map((operator) =>
      joined(`(<0> ${operator} <1>)`, tie('expression'), tie('expression')),
    ),
    joined('!(<0>)', tie('expression')),
    joined('(dateTime(<0>) <= dateTime(<1>))', tie('leaf'), tie('leaf')),
    joined('(dateTime(<0>) == dateTime(<1>))', tie('leaf'), tie('leaf')),
    ...[
      'count',
      'defined',
      'lower',
      'upper',
      'round',
      'array::unique',
      'array::compact',
      'pt::text',
      'references',
    ].map((name) => joined(`${name}(<0>)`, tie('expression'))),
    joined('string::split(<0>, <1>)', tie('leaf'), tie('leaf')),
    joined('coalesce(<0>, <1>)', tie('expression'), tie('expression')),
    joined('select(<0> => <1>, <2> => <0>, <1>)', tie('expression'), tie('expression'), tie('expression')),
    joined('<0>[<1>]', tie('list'), tie('expression')),
    joined('<0>{"x": <1>, n}', tie('list'), tie('expression')),
    joined('(<0> | order(<1>, n desc))', tie('list'), tie('expression')),
    joined('{"x": <0>, ...<1>, <0> => {"y": <1>}}', tie('leaf'), tie('leaf')),
  ),
}))

const params = { word: 'a', none: null, list: ['a', 1, true, null, 'B'] }

function parsed(query: string) {
  try {
    return parse(query)
  } catch {
    // GROQ does not allow this combination of expressions.
    return undefined
  }
}

test('a compiled query returns what groq-js returns, for any query and documents', () => {
  let compared = 0
  fc.assert(
    fc.property(dataset, expression, (things, written) => {
      const tree = parsed(`*[_type == "thing"]{"x": ${written}}`)
      const run = tree && compile(tree)
      if (!run) return
      const dereference = (id: string) => things.find(({ _id }) => _id === id) ?? null
      const around = { dataset: things, params, dereference }
      const expected: unknown = toJS(
        evaluateSync(tree, { dataset: things, params, dereference: ({ _ref }) => dereference(_ref) }),
      )
      compared++
      expect(run({ value: null, parent: null, isHidden: false, around })).toEqual(expected)
    }),
    { numRuns: 800, seed: 1847 },
  )
  expect(compared).toBeGreaterThan(600)
}, 60_000)

test.each([
  'now()',
  '*[title match "a*"]',
  'dateTime(title)',
  'round(n, 2)',
  'identity()',
  '* | score(n > 1)',
])('the query %s has an unsupported part and is not compiled', (query) =>
  expect(compile(parse(query))).toBeUndefined(),
)
