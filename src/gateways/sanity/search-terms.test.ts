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
])('%j is read as the beginnings of words', (typed, terms, plain) => {
  expect(searchTerms(typed)).toEqual({ terms, plain })
})

test('forgives an ending, but keeps three letters', () => {
  expect(searchTerms('meridienen pen', 2).terms).toEqual(['meridien*', 'pen*'])
})

test('reads no more than six words of forty letters', () => {
  const { terms } = searchTerms(Array.from({ length: 50 }, () => 'a'.repeat(500)).join(' '))
  expect(terms).toHaveLength(6)
  expect(terms[0]).toHaveLength(41)
})
