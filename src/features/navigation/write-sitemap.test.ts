import { expect, test } from 'vitest'
import { writeSitemap } from './write-sitemap.ts'

const xml = writeSitemap('https://house.example', {
  collections: [],
  products: [{ _id: 'product-a', slug: 'a&b', _updatedAt: '2026-11-23T12:00:00Z' }],
  stories: [],
  boutiques: [],
  policies: [],
})

test('lists each page in each locale with all its alternates', () => {
  expect(xml).toContain(
    '<loc>https://house.example/fa/products/a&amp;b</loc><lastmod>2026-11-23T12:00:00Z</lastmod>',
  )
  expect(xml).toContain('hreflang="en-GB" href="https://house.example/en-gb/products/a&amp;b"')
  expect(xml).toContain('hreflang="x-default" href="https://house.example/products/a&amp;b"')
  expect(xml.match(/<loc>[^<]*products/g)).toHaveLength(5)
})

test('writes no bare ampersand', () => {
  expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
})
