import { expect, test } from 'vitest'
import { viewOf } from '../dataset-view.ts'
import { runQuery } from '../run-query.ts'
import { limitedResponseBody } from './response-body.ts'
import { OverBudget, StepBudget } from './step-budget.ts'

const system = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const viewOfProducts = (count: number) =>
  viewOf(
    Array.from({ length: count }, (_, number) => ({
      ...{ _id: `piece-${number}`, _type: 'piece', ...system, words: ['a', 'b'], text: 'a'.repeat(500) },
      ...{ slug: `s-${number}`, maker: { _ref: `piece-${number + 1}` } },
    })),
  )
const view = viewOfProducts(1000)
const question = {
  params: {},
  project: { projectId: 'p', dataset: 'd' },
  identity: 'me',
  returnsQuery: false,
}

const tooMuch: [string, string][] = [
  [
    'nested joins',
    'count(*[_type == "piece" && count(*[_type == "piece" && count(*[_type == "piece" && slug == ^.^.slug]) > 0]) > 0])',
  ],
  ['a list for each document', '*[_type == "piece"]{"all": *[_type == "piece"]._id}[0...1]'],
  [
    'a function of a list for each document',
    'count(*[_type == "piece"]{"n": count(array::unique(*[_type == "piece"]._id))})',
  ],
  ['a search in a list for each document', 'count(*[_type == "piece"]{"n": "x" in *[_type == "piece"]._id})'],
  [
    'lists added for each document',
    '*[_type == "piece"]{"n": *[_type == "piece"].slug + *[_type == "piece"].slug}[0...1]',
  ],
  ['lists spread for each document', '*[_type == "piece"]{"n": [...*[_type == "piece"].slug]}[0...1]'],
  ['a slice for each document', 'count(*[_type == "piece"]{"n": *[_type == "piece"][0...999]})'],
  [
    'an order for each document',
    'count(*[_type == "piece"]{"n": (*[_type == "piece"] | order(maker._ref + ^.slug asc))[0]._id})',
  ],
  [
    'a result of many megabytes',
    '*[_type == "piece"]{"n": [words, words, words, words, words, words, words, words, words, words, text, text, text, text], "m": [words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words, words]}',
  ],
  ['a text that doubles', `*[_id == "piece-1"]{text}${'{"text": text + text}'.repeat(16)}`],
]

test.each(tooMuch)('%s is more than the main thread evaluates', (_, query) => {
  expect(() => limitedResponseBody(view, { ...question, query })).toThrow(OverBudget)
})

test('what groq-js evaluates is stopped after its time', () => {
  const query = '*[_type == "piece"]{"n": text match $pattern}'
  const params = { pattern: `${'*a'.repeat(12)}*b` }
  expect(() => limitedResponseBody(view, { ...question, query, params })).toThrow(OverBudget)
})

test('a document by its slug costs the same among ten documents and ten thousand', () => {
  const query = '*[_type == "piece" && slug == "s-1"][0]{slug, "maker": maker->slug}'
  for (const count of [10, 10_000]) {
    const products = viewOfProducts(count)
    // The first query builds the index.
    runQuery(products, { ...question, query })
    const limits = { budget: new StepBudget(30), groqJsMs: 0 }
    expect(runQuery(products, { ...question, query, limits }).result).toEqual({ slug: 's-1', maker: 's-2' })
  }
})
