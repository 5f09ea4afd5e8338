// One Content Lake for all tests, with fifty more products.
import type { SanityDocumentStub } from '@sanity/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CollectionChoice } from '#content/content.ts'
import { sitemapFileSize } from '#content/page-size.ts'
import { locales } from '#i18n/locales.ts'
import { writeSmallContent, openLake, type OpenLake } from './small-content/content-fixture.ts'
import { shelfOf } from './small-content/shelf.ts'

const { en, fr } = locales
const any: CollectionChoice = { kind: null, material: null, availability: null }
const slug = 'the-long-shelf'
let lake: OpenLake

beforeAll(async () => {
  lake = await openLake()
  const image = await writeSmallContent(lake.editor)
  const transaction = lake.editor.transaction()
  const documents: SanityDocumentStub[] = shelfOf(image)
  for (const document of documents) transaction.create(document)
  await transaction.commit()
})
afterAll(() => lake.close())

const page = async (choice: Partial<CollectionChoice>, number: number) => {
  const found = await lake.content.collectionPage(slug, { ...any, ...choice }, number, en)
  return { total: found?.data.total, names: found?.data.items.map(({ name }) => name) ?? [] }
}

describe('a collection of fifty products', () => {
  test('is read in pages of 24, in the order of the editor, with the total count', async () => {
    const first = await page({}, 1)
    expect(first.total).toBe(50)
    expect(first.names).toHaveLength(24)
    expect(first.names.slice(0, 2)).toEqual(['Lampe 50', 'Lampe 49'])
    expect((await page({}, 2)).names.at(0)).toBe('Lampe 26')
    expect((await page({}, 3)).names).toEqual(['Lampe 2', 'Lampe 1'])
    expect(await page({}, 4)).toEqual({ total: 50, names: [] })
  })

  test('lists its filters in the language of the locale', async () => {
    const found = await lake.content.collection(slug, fr)
    expect(found?.data.total).toBe(50)
    expect(found?.data.filters).toEqual({
      kinds: [
        { key: 'lantern', title: 'Lanterne' },
        { key: 'fountain pen', title: 'Stylo-plume' },
      ],
      materials: [{ _id: 'material-gold', slug: 'gold', title: 'Or' }],
      availabilities: ['made-to-order', 'stock'],
    })
  })

  test('is filtered by kind, material, availability and all of them together', async () => {
    expect(await page({ kind: 'lantern' }, 2)).toMatchObject({ total: 25, names: ['Lampe 1'] })
    expect(await page({ material: 'material-gold' }, 1)).toMatchObject({ total: 10 })
    expect(await page({ availability: 'made-to-order' }, 1)).toMatchObject({ total: 10 })
    expect(
      await page({ kind: 'fountain pen', material: 'material-gold', availability: 'made-to-order' }, 1),
    ).toEqual({ total: 1, names: ['Lampe 50'] })
    expect(
      await page({ kind: 'lantern', material: 'material-gold', availability: 'made-to-order' }, 1),
    ).toEqual({ total: 1, names: ['Lampe 45'] })
  })

  test('is invalidated by a product on another of its pages, through the tag of its list', async () => {
    const third = await lake.content.collectionPage(slug, any, 3, en)
    expect(third?.tags).not.toContain('doc:shelf-50')
    expect(third?.tags).toContain('list:collection-shelf')
    expect(await lake.content.listTagsOf('shelf-50')).toEqual(['list:collection-shelf'])
    expect(third?.tags.length).toBeLessThan(10)
  })

  test('does not count a product before its publication time', async () => {
    await lake.editor.patch('shelf-50').set({ publishAt: '2999-01-01T00:00:00Z' }).commit()
    expect(await page({}, 1)).toMatchObject({ total: 49 })
    expect((await page({}, 1)).names.at(0)).toBe('Lampe 49')
    const since = Temporal.Instant.from('2026-11-30T00:00:00Z')
    expect((await lake.content.schedule(since)).data).toMatchObject([
      { _id: 'shelf-50', lists: ['collection-shelf'] },
    ])
    expect((await lake.content.schedule(Temporal.Instant.from('2999-02-01T00:00:00Z'))).data).toEqual([])
    await lake.editor.patch('shelf-50').unset(['publishAt']).commit()
  })

  test('lists the other collections without itself', async () => {
    const { data } = await lake.content.otherCollections('collection-shelf', en)
    expect(data.map(({ slug }) => slug)).toEqual(['watches-and-time'])
  })
})

test('a search is read in pages and counts the results of all pages', async () => {
  const first = (await lake.content.search('lampe', 1, en)).data
  expect(first.products).toHaveLength(24)
  expect(first).toMatchObject({ productTotal: 50, storyTotal: 0, boutiqueTotal: 0 })
  expect((await lake.content.search('lampe', 3, en)).data.products).toHaveLength(2)
})

test('the product search of a booking returns eight products at most, with the total count', async () => {
  const { data } = await lake.content.findProducts('lampe', en)
  expect(data.items).toHaveLength(8)
  expect(data.total).toBe(50)
})

test('care guides are read in pages of 24, and a product without one is left out', async () => {
  const { data } = await lake.content.careGuides(3, en)
  expect(data.total).toBe(50)
  expect(data.items.map(({ care }) => care)).toEqual(['Keep it dry.', 'Keep it dry.'])
})

test('the sitemap counts its pages and lists the documents of each file with their pictures', async () => {
  expect((await lake.content.sitemapCounts()).data).toMatchObject({ products: 52, stories: 1, policies: 1 })
  const { data, tags } = await lake.content.sitemapFile('products', 1)
  expect(data).toHaveLength(52)
  expect(data.find(({ slug }) => slug === 'lampe-1')?.pictures[0]?.path).toMatch(/^images\//)
  expect(tags).toEqual(['type:product'])
  expect((await lake.content.sitemapFile('products', 2)).data).toEqual([])
  expect(sitemapFileSize * Object.keys(locales).length).toBeLessThanOrEqual(5000)
})
