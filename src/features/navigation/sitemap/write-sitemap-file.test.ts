import { expect, test } from 'vitest'
import { toSitemapPages, writeSitemapFile } from './write-sitemap-file.ts'

const picture = {
  path: `images/orlune/production/${'a'.repeat(40)}-2400x3000.jpg`,
  ...{ color: null, hotspot: null, crop: null, alt: '', caption: null },
}
const entry = {
  _id: 'product-a',
  slug: 'a&b',
  _updatedAt: '2026-11-23T12:00:00Z',
  pictures: [picture, { ...picture, path: '' }],
}
const xml = [...writeSitemapFile('https://house.example', toSitemapPages('products', entry))].join('')

test('a sitemap file contains each page in each locale with all its alternates', () => {
  expect(xml).toContain(
    '<loc>https://house.example/fa/products/a&amp;b</loc><lastmod>2026-11-23T12:00:00Z</lastmod>',
  )
  expect(xml).toContain('hreflang="en-GB" href="https://house.example/en-gb/products/a&amp;b"')
  expect(xml).toContain('hreflang="x-default" href="https://house.example/products/a&amp;b"')
  expect(xml.match(/<loc>[^<]*products/g)).toHaveLength(5)
})

test('a sitemap file contains the pictures of a page, without those whose asset is missing', () => {
  expect(xml.match(/<image:loc>/g)).toHaveLength(5)
  expect(xml).toMatch(
    /<image:loc>https:\/\/house\.example\/images\/orlune\/production\/a{40}-2400x3000\.jpg\?/,
  )
})

test('ampersands are escaped in a sitemap file', () => {
  expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
})
