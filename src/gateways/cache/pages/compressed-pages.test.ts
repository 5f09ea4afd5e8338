import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createCompressedPages } from './compressed-pages.ts'

const pageOf = (text: string, etag: string) => ({ body: Buffer.from(text.repeat(50)), etag })

test('a page is compressed once, in the background', async () => {
  const compressed = createCompressedPages(10_000)
  const page = pageOf('<p>The light stays on all night.</p>', 'a')
  expect(compressed.find(page)).toBeUndefined()
  await compressed.settled()
  const found = compressed.find(page)
  expect(found && brotliDecompressSync(found).equals(page.body)).toBe(true)
  expect(compressed.find({ ...page, body: Buffer.from('not read again') })).toBe(found)
})

test('compressed pages stay within their byte limit, and the most recent one is kept', async () => {
  const compressed = createCompressedPages(100)
  const pages = Array.from({ length: 50 }, (_, n) => pageOf(`<p>${n}</p>`, String(n)))
  for (const page of pages) {
    compressed.find(page)
    await compressed.settled()
  }
  expect(compressed.find(pages[49]!)).toBeDefined()
  expect(compressed.find(pages[0]!)).toBeUndefined()
})
