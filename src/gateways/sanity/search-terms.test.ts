import { expect, test } from 'vitest'
import { searchTerms } from './search-terms.ts'

test.each([
  ['Méridienne', ['méridienne*'], ['meridienne*']],
  ['rose  engine', ['rose*', 'engine*'], ['rose*', 'engine*']],
  ['l’encre', ['encre*'], ['encre*']],
  ['كتاب', ['کتاب*'], ['کتاب*']],
  ['"; drop * table [0]', ['drop*', 'table*'], ['drop*', 'table*']],
  ['7', ['7*'], ['7*']],
  ['۱۸۴۷', ['۱۸۴۷*'], ['1847*']],
  ['١٨٤٧', ['۱۸۴۷*'], ['1847*']],
  ['１８４７', ['1847*'], ['1847*']],
  ['   ', [], []],
  ['*', [], []],
])('the search %j becomes these word prefixes', (typed, terms, plain) => {
  expect(searchTerms(typed)).toEqual({ terms, plain })
})

test('a forgiving search shortens each word but keeps three letters', () => {
  expect(searchTerms('meridienen pen', 2).terms).toEqual(['meridien*', 'pen*'])
})

test('a search uses at most six words of forty letters', () => {
  const { terms } = searchTerms(Array.from({ length: 50 }, () => 'a'.repeat(500)).join(' '))
  expect(terms).toHaveLength(6)
  expect(terms[0]).toHaveLength(41)
})
