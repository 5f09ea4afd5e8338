import { expect, test } from 'vitest'
import { createRecentAnswers, encodingFor } from './recent-answers.ts'

const answer = { headers: {}, body: Buffer.from('page') }

test.each([
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['br;q=1.0, gzip', 'br'],
  ['gzip;q=0.5, br', 'br'],
  [undefined, 'identity'],
  ['identity', 'identity'],
  ['gzip', undefined],
  ['br;q=0', undefined],
  ['brotli', undefined],
] as const)('a visitor who takes “%s” is given %s', (accepted, expected) => {
  expect(encodingFor(accepted)).toBe(expected)
})

test('an answer is given again for a second, to whoever takes its encoding', () => {
  let time = 0
  const recent = createRecentAnswers(() => time)
  recent.keep('house/stories', 'br', answer)
  time = 999
  expect(recent.find('house/stories', 'br')).toBe(answer)
  expect(recent.find('house/stories', 'identity')).toBeUndefined()
  time = 1000
  expect(recent.find('house/stories', 'br')).toBeUndefined()
})

test('nothing is given once a page was forgotten, and never more is kept than fits', () => {
  const recent = createRecentAnswers(() => 0)
  recent.keep('house/bag', 'br', answer)
  recent.forget()
  expect(recent.find('house/bag', 'br')).toBeUndefined()
  for (let n = 0; n <= 500; n++) recent.keep(`house/${n}`, 'br', answer)
  expect(recent.find('house/0', 'br')).toBeUndefined()
  expect(recent.find('house/500', 'br')).toBe(answer)
})
