import { expect, test } from 'vitest'
import { canChangeStatus, returnStatuses } from './return-status.ts'

test('a return goes through every status from requested to refunded', () => {
  const path = ['requested', 'authorized', 'in_transit', 'received', 'inspected', 'refunded'] as const
  path.slice(1).forEach((to, index) => expect(canChangeStatus(path[index]!, to)).toBe(true))
})

test.each([
  ['authorized', 'refunded'],
  ['received', 'refunded'],
  ['received', 'canceled'],
  ['in_transit', 'canceled'],
  ['refunded', 'rejected'],
  ['rejected', 'refunded'],
  ['canceled', 'authorized'],
] as const)('a return cannot go from %s to %s', (from, to) => {
  expect(canChangeStatus(from, to)).toBe(false)
})

test('a rejected or canceled return cannot change, and no status can follow itself', () => {
  for (const status of returnStatuses) {
    expect(
      canChangeStatus('rejected', status) ||
        canChangeStatus('canceled', status) ||
        canChangeStatus(status, status),
    ).toBe(false)
  }
})
