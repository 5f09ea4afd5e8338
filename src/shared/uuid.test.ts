import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashToken, newToken } from './token.ts'
import { isUuid, uuidOfHash } from './uuid.ts'

test('a random UUID and one made of a hash have the shape of a UUID', () => {
  const hash = hashToken(newToken())
  expect([randomUUID(), uuidOfHash(hash)].map(isUuid)).toEqual([true, true])
  expect(uuidOfHash(hash)).toBe(uuidOfHash(hash))
})

test.each([
  ['nothing', ''],
  ['words', 'order-of-somebody'],
  ['hyphens alone', '-'.repeat(36)],
  ['capital letters', randomUUID().toUpperCase().replace(/^./, 'A')],
  ['more than one', `${randomUUID()}${randomUUID()}`],
  ['a line break after it', `${randomUUID()}\n`],
])('%s is not a UUID', (_, text) => {
  expect(isUuid(text)).toBe(false)
})
