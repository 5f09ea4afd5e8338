import { describe, expect } from 'vitest'
import { failureOf } from '../lake-fixture.ts'
import { test } from './spec-lake.ts'

// Queries that are not evaluated: each is answered 400 with the type of an error in a query.

interface QueryFailure {
  statusCode: number
  details: { type: string; description: string }
}

/** One test for each query: it is answered 400 with the type of a query that cannot be parsed. */
function refuses(queries: string[]): void {
  test.for(queries)('%s', async (query, { client }) => {
    const { statusCode, details } = (await failureOf(client.fetch(query))) as unknown as QueryFailure
    expect([statusCode, details.type]).toEqual([400, 'queryParseError'])
  })
}

describe('a query with a syntax error is refused', () =>
  refuses([
    '*[',
    '*[]]',
    '*[_type ==',
    '*[_type == "piece"',
    '*{title',
    '*{"a": }',
    '{"a" 1}',
    '{1}',
    '(1',
    '1 +',
    '1 2',
    '"open',
    '"\\u12"',
    '* | ',
    '* | [0]',
    '[1, , 2]',
    '1..2..3',
    '$',
    'a-',
    '*[0.5]',
    '*["a"..1.5]',
    '1 == 1 == 1',
    '1 < 2 < 3',
    'true => 1',
    '{"a": b => 1}',
    '*{"a": title, 5}',
  ]))

describe('an unknown function, or one with the wrong number of arguments, is refused', () =>
  refuses([
    'nothing()',
    'nothing::known()',
    'string::nothing("a")',
    'count()',
    'count([], [])',
    'defined()',
    'lower("a", "b")',
    'now(1)',
    'round()',
    'round(1, 2, 3)',
    'string::split("a")',
    'references()',
    'select(1, true => 2)',
    '* | nothing()',
    '* | order()',
    '* | score()',
    'order(*)',
    'boost(true, 1)',
    '*[boost(true, 1)]',
    'diff::changedAny({}, {})',
    'diff::changedAny({}, {}, 1)',
    // These need a change to look at; only webhooks have one.
    'before()',
    'after()',
    'delta::changedAny(title)',
  ]))

describe('score() is refused with the sentence of Sanity', () => {
  const unexpected = 'score() function received unexpected expression'
  const misplaced = 'score() function cannot be used in its current position'
  const cases: [query: string, sentence: string][] = [
    ['*[_type == "maker"] | score(house->name match "orlune")', unexpected],
    ['*[_type == "maker"] | score(boost(house->name match "orlune", 5))', unexpected],
    ['*[_type == "maker"] | score(count(*[_type == "piece"]) > 1)', unexpected],
    ['*[_type == "piece"]{"title": null} | score(title match "brume")', unexpected],
    ['*[_type == "piece"]{"title": upper(title)} | score(title match "brume")', unexpected],
    ['[{"title": "Brume"}] | score(title match "brume")', misplaced],
    ['*[_id == "aube"][0].parts | score(weight > 3)', misplaced],
    ['*[_type == "piece"] | score(boost(sold, -1))', 'boost() function expects a number that is 0 or more'],
  ]
  test.for(cases)('%s', async ([query, sentence], { client }) => {
    const { statusCode, details } = (await failureOf(client.fetch(query))) as unknown as QueryFailure
    expect([statusCode, details.type, details.description]).toEqual([400, 'queryParseError', sentence])
  })
})

test.for([
  ['*[_id == $id]', {}],
  ['*[_type == $type && _id == $id]', { type: 'piece' }],
  ['*[_type == "piece"][0...$to]', {}],
  ['releases::all()[name == $name]', {}],
  ['diff::changedAny($before, {}, a)', {}],
] as [string, Record<string, unknown>][])(
  'a query without a parameter that it names is refused: %s',
  async ([query, params], { client }) => {
    const { statusCode, details } = (await failureOf(client.fetch(query, params))) as unknown as QueryFailure
    expect([statusCode, details.type]).toEqual([400, 'queryParseError'])
  },
)
