import { expect, test } from 'vitest'
import { createImageCache } from './image-cache.ts'

const image = (size: number) => ({ bytes: new Uint8Array(size), type: 'image/webp' })

test('a full image cache evicts the image that was used least recently', () => {
  const cache = createImageCache(800)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.set(key, image(100))
  cache.get('a')
  cache.set('i', image(100))
  expect(cache.get('a')).toBeDefined()
  expect(cache.get('b')).toBeUndefined()
  expect(cache.get('i')).toBeDefined()
})

test('an image that is put twice is counted once', () => {
  const cache = createImageCache(800)
  for (let times = 0; times < 20; times++) cache.set('a', image(100))
  cache.set('b', image(100))
  expect(cache.get('a')).toBeDefined()
})

test('an image larger than an eighth of the cache is not kept', () => {
  const cache = createImageCache(800)
  cache.set('large', image(101))
  expect(cache.get('large')).toBeUndefined()
})

test('an empty image is kept as well', () => {
  const cache = createImageCache(800)
  cache.set('empty', image(0))
  expect(cache.get('empty')).toBeDefined()
})
