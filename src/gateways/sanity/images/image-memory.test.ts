import { expect, test } from 'vitest'
import { ImageMemory } from './image-memory.ts'

const image = (size: number) => ({ bytes: new Uint8Array(size), type: 'image/webp' })

test('a full image cache evicts the image that was used least recently', () => {
  const memory = new ImageMemory(800)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) memory.put(key, image(100))
  memory.get('a')
  memory.put('i', image(100))
  expect(memory.get('a')).toBeDefined()
  expect(memory.get('b')).toBeUndefined()
  expect(memory.get('i')).toBeDefined()
})

test('an image that is put twice is counted once', () => {
  const memory = new ImageMemory(800)
  for (let times = 0; times < 20; times++) memory.put('a', image(100))
  memory.put('b', image(100))
  expect(memory.get('a')).toBeDefined()
})

test('an image larger than an eighth of the cache is not kept', () => {
  const memory = new ImageMemory(800)
  memory.put('large', image(101))
  expect(memory.get('large')).toBeUndefined()
})
