import { expect, test } from 'vitest'
import { acceptsMediaType, acceptsBrotli } from './negotiation.ts'

test.each([
  ['gzip, deflate, br, zstd', true],
  ['gzip, br;q=0.5', true],
  ['BR', true],
  ['*', true],
  ['gzip', false],
  ['br;q=0, gzip', false],
  ['gzip, br; q=0.000', false],
  ['gzip, *;q=0', false],
  ['x-br', false],
  ['identity', false],
  ['', false],
  [undefined, false],
])('a client that accepts the encodings %j is sent brotli: %j', (header, expected) => {
  expect(acceptsBrotli(header)).toBe(expected)
})

test.each([
  ['image/avif,image/webp,image/*,*/*;q=0.8', true],
  ['image/webp, image/avif;q=0.5', true],
  ['image/avif;q=0, image/webp', false],
  ['image/webp', false],
  ['image/*', false],
  ['*/*', false],
  ['image/avif-sequence', false],
  [null, false],
])('a client that accepts %j names AVIF: %j', (header, expected) => {
  expect(acceptsMediaType(header, 'image/avif')).toBe(expected)
})
