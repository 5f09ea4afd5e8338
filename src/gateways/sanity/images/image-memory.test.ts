import { expect, test } from 'vitest'
import { createImageMemory } from './image-memory.ts'

const image = (size: number) => ({ bytes: new Uint8Array(size), type: 'image/webp' })

test('a full image cache evicts the image that was used least recently', () => {
  const memory = createImageMemory(800)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) memory.set(key, image(100))
  memory.get('a')
  memory.set('i', image(100))
  expect(memory.get('a')).toBeDefined()
  expect(memory.get('b')).toBeUndefined()
  expect(memory.get('i')).toBeDefined()
})

test('an image that is put twice is counted once', () => {
  const memory = createImageMemory(800)
  for (let times = 0; times < 20; times++) memory.set('a', image(100))
  memory.set('b', image(100))
  expect(memory.get('a')).toBeDefined()
})

test('an image larger than an eighth of the cache is not kept', () => {
  const memory = createImageMemory(800)
  memory.set('large', image(101))
  expect(memory.get('large')).toBeUndefined()
})

test('an empty image is kept as well', () => {
  const memory = createImageMemory(800)
  memory.set('empty', image(0))
  expect(memory.get('empty')).toBeDefined()
})
