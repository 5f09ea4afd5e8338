import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keepCompressed } from './compressed-pages.ts'

test('a page is compressed whole, and once', async () => {
  const compressed = keepCompressed(2)
  const page = Buffer.from('<p>The light stays on all night.</p>'.repeat(50))
  const first = await compressed(page)
  expect(brotliDecompressSync(first).equals(page)).toBe(true)
  expect(await compressed(Buffer.from(page))).toBe(first)
})

test('pages are told apart when there are more than are kept', async () => {
  const compressed = keepCompressed(1)
  for (const body of ['one', 'two', 'one']) {
    expect(brotliDecompressSync(await compressed(Buffer.from(body))).toString()).toBe(body)
  }
})
