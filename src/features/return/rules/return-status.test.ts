import { expect, test } from 'vitest'
import { canGo, returnStatuses } from './return-status.ts'

test('a return goes from asked for to paid back, step by step', () => {
  const way = ['requested', 'authorized', 'in_transit', 'received', 'inspected', 'refunded'] as const
  way.slice(1).forEach((to, index) => expect(canGo(way[index]!, to)).toBe(true))
})

test.each([
  ['authorized', 'refunded'],
  ['received', 'refunded'],
  ['received', 'canceled'],
  ['in_transit', 'canceled'],
  ['refunded', 'rejected'],
  ['rejected', 'refunded'],
  ['canceled', 'authorized'],
] as const)('and never from %s to %s', (from, to) => {
  expect(canGo(from, to)).toBe(false)
})

test('what is rejected or canceled stays so, and nothing stands still', () => {
  for (const status of returnStatuses) {
    expect(canGo('rejected', status) || canGo('canceled', status) || canGo(status, status)).toBe(false)
  }
})
