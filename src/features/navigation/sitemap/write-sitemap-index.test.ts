import { expect, test } from 'vitest'
import { readSitemapPart, writeSitemapIndex } from './write-sitemap-index.ts'

test('the sitemap index has a file for each 400 documents, and none for a folder without documents', () => {
  const counts = { collections: 3, products: 801, stories: 400, boutiques: 0, policies: 6 }
  const xml = writeSitemapIndex('https://house.example', counts)
  expect([...xml.matchAll(/\/sitemaps\/([a-z]+-\d+)\.xml/g)].map(([, name]) => name)).toEqual([
    'pages-1',
    'collections-1',
    'products-1',
    'products-2',
    'products-3',
    'stories-1',
    'policies-1',
  ])
})

test('a sitemap file’s name is read as folder and number, and other names are refused', () => {
  expect(readSitemapPart('products-12')).toEqual({ folder: 'products', file: 12 })
  for (const name of ['products', 'products-0', 'orders-1', 'products-1-1', '../products-1'])
    expect(readSitemapPart(name)).toBeUndefined()
})
