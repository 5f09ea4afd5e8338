import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completePlace } from '../schema-types/validation/model/complete-place.ts'
import { assembleSeed } from './assemble/assemble-seed.ts'
import { findFaults, visit } from './assemble/find-faults.ts'
import { documents as sources } from './source/documents.ts'
import { countWords } from './writing/count-words.ts'
import { locales } from '../../src/i18n/locales.ts'

type Loose = Record<string, unknown>

const here = import.meta.dirname
const file = readFileSync(join(here, 'data.ndjson'), 'utf8')
const documents = file
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { _id: string; _type: string } & Loose)
const stock = JSON.parse(readFileSync(join(here, 'stock.json'), 'utf8')) as Record<string, number>

const ofType = (type: string) => documents.filter((document) => document._type === type)

function objects(wanted: (value: Loose) => boolean): { value: Loose; path: string }[] {
  const found: { value: Loose; path: string }[] = []
  for (const document of documents) {
    visit(document, document._id, (value, path) => {
      if (wanted(value)) found.push({ value, path })
    })
  }
  return found
}

/** Fields that depend on generated files of the atelier, which may be missing. */
const generatedFields = new Set(['model', 'spin', 'materialVariant', 'node', 'craftPlace', 'picture', 'plate'])

/** A document without pictures, models and keys, as one string. */
function wordsOf(document: object): string {
  const withoutPictures = (field: unknown): unknown =>
    Array.isArray(field)
      ? field.filter((item) => !generatedFields.has(String((item as Loose | null)?.['_type'])))
      : field
  return JSON.stringify(document, (name, field: unknown) => {
    if (name === '_key' || generatedFields.has(name)) return undefined
    if (generatedFields.has(String((field as Loose | null)?.['_type']))) return undefined
    return withoutPictures(field)
  })
}

describe('data.ndjson', () => {
  test('is up to date with its sources; if not, run node studio/seed/build.ts', () => {
    const written = new Map(documents.map((document) => [document._id, wordsOf(document)]))
    const { documents: assembled } = assembleSeed(sources, here)
    const stale = assembled.filter((document) => written.get(document._id) !== wordsOf(document))
    expect(stale.map(({ _id }) => _id)).toEqual([])
    expect(assembled.map(({ _id }) => _id)).toEqual(documents.map(({ _id }) => _id))
  })

  test('has unique ids, keys and SKUs, and no broken reference', () => {
    expect(findFaults(documents)).toEqual([])
  })

  test('findFaults reports a broken reference, a duplicate id, a duplicate SKU and a missing key', () => {
    const broken = [
      { _id: 'a', _type: 'x', to: { _ref: 'nowhere' }, list: [{ sku: 'A' }] },
      { _id: 'a', _type: 'x', list: [{ _key: 'k', sku: 'A' }, { _key: 'k' }] },
    ]
    expect(findFaults(broken)).toEqual([
      'a is given to two documents',
      'a.list holds an item without a _key',
      'a.to refers to nowhere, which does not exist',
      'a.list holds two items with one _key',
      'A is sold twice: a.list[0] and a.list[0]',
    ])
  })

  test('has readable ids, one house and one home document', () => {
    for (const { _id } of documents) expect(_id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(ofType('house')).toHaveLength(1)
    expect(ofType('home')).toHaveLength(1)
  })
})

describe('the products', () => {
  test('are eleven, each in exactly one collection', () => {
    expect(ofType('product')).toHaveLength(11)
    const shown = ofType('collection').flatMap((collection) =>
      (collection['products'] as { _ref: string }[]).map(({ _ref }) => [_ref, collection._id]),
    )
    expect(shown.map(([id]) => id).toSorted()).toEqual(
      ofType('product')
        .map(({ _id }) => _id)
        .toSorted(),
    )
    for (const [id, collection] of shown) {
      const product = documents.find(({ _id }) => _id === id)
      expect((product?.['collection'] as { _ref: string })._ref).toBe(collection)
    }
  })

  test('have a hero picture and a gallery, and every picture exists and has an alt text in three languages', () => {
    for (const product of ofType('product')) {
      expect(product['hero'], product._id).toBeDefined()
      expect((product['pictures'] as unknown[]).length, product._id).toBeGreaterThan(0)
    }
    for (const { value, path } of objects((value) => value['_type'] === 'picture')) {
      const address = String(value['_sanityAsset'])
      expect(address, path).toMatch(/^image@file:\/\/\.\/images\//)
      expect(existsSync(join(here, address.replace('image@file://./', ''))), address).toBe(true)
      const alt = value['alt'] as Loose
      for (const language of ['en', 'fr', 'fa']) expect(String(alt[language]).length, path).toBeGreaterThan(8)
    }
  })

  test('have a price in whole units of the currency of every market', () => {
    const variants = objects((value) => value['_type'] === 'productVariant')
    const currencies = new Set(Object.values(locales).map(({ currency }) => currency))
    expect(variants.length).toBeGreaterThan(20)
    for (const { value } of variants) {
      const prices = value['prices'] as { currency: string; unitAmount: number }[]
      expect(prices.map(({ currency }) => currency)).toEqual([...currencies])
      for (const { unitAmount } of prices) {
        expect(Number.isSafeInteger(unitAmount) && unitAmount > 0 && unitAmount % 100 === 0).toBe(true)
      }
    }
  })

  test('have one variant for each combination of their options', () => {
    for (const product of ofType('product')) {
      const options = product['options'] as { key: string; values: { key: string }[] }[]
      const offered = options.reduce((count, { values }) => count * values.length, 1)
      const variants = product['variants'] as { options: { option: string; value: string }[] }[]
      const chosen = variants.map((variant) =>
        variant.options.map(({ option, value }) => `${option}=${value}`).join(' '),
      )
      expect(new Set(chosen).size, product._id).toBe(offered)
      expect(variants, product._id).toHaveLength(offered)
      for (const { option, value } of variants.flatMap((variant) => variant.options)) {
        const keys = options.find(({ key }) => key === option)?.values.map(({ key }) => key)
        expect(keys, product._id).toContain(value)
      }
    }
  })

  test('are in stock or made to order, and stock.json holds exactly the SKUs in stock', () => {
    const variants = objects((value) => value['_type'] === 'productVariant').map(({ value }) => value)
    const kept = variants.filter((variant) => variant['availability'] === 'stock')
    expect(Object.keys(stock).toSorted()).toEqual(kept.map((variant) => String(variant['sku'])).toSorted())
    for (const count of Object.values(stock)) expect(Number.isInteger(count) && count >= 0).toBe(true)
    expect(Object.values(stock).filter((count) => count === 0)).toHaveLength(1)
    for (const variant of variants.filter((each) => !kept.includes(each))) {
      expect(variant['leadTimeWeeks'], String(variant['sku'])).toBeGreaterThan(0)
    }
  })

  test('include twelve rings, the size of their edition', () => {
    const ring = documents.find(({ _id }) => _id === 'product-chevaliere-du-passage')
    const rings = Object.entries(stock).filter(([sku]) => sku.startsWith('CHE-'))
    expect(rings.reduce((sum, [, count]) => sum + count, 0)).toBe(12)
    expect((ring?.['edition'] as { size: number }).size).toBe(12)
  })
})

describe('the stories', () => {
  const stories = ofType('story')

  test.each(stories.map((story) => [story._id, story] as const))('%s has 600 to 1200 words', (_id, story) => {
    const { en } = story['body'] as { en: unknown[] }
    const words = countWords(en)
    expect(words).toBeGreaterThanOrEqual(600)
    expect(words).toBeLessThanOrEqual(1200)
  })

  test('are six, and their next links form one loop through all of them', () => {
    expect(stories).toHaveLength(6)
    const next = new Map(stories.map((story) => [story._id, (story['next'] as { _ref: string })._ref]))
    const walk = ['story-rose-engine']
    for (let at = next.get('story-rose-engine'); at !== 'story-rose-engine'; at = next.get(at ?? '')) {
      walk.push(String(at))
      expect(walk.length).toBeLessThanOrEqual(6)
    }
    expect(new Set(walk).size).toBe(6)
  })

  test('have a plate, a margin note, a quotation and a chronological timeline in every language', () => {
    for (const story of stories) {
      const { _type, ...bodies } = story['body'] as { _type: string } & Record<string, Loose[]>
      expect(_type).toBe('localeBlocks')
      for (const [language, body] of Object.entries(bodies)) {
        const types = new Set(body.map((each) => each['_type']))
        const wanted = ['plate', 'marginNote', 'pullQuote', 'timeline']
        expect([...types], `${story._id} ${language}`).toEqual(expect.arrayContaining(wanted))
        const timeline = body.find((each) => each['_type'] === 'timeline')?.['entries'] as { year: number }[]
        const years = timeline.map(({ year }) => year)
        expect(years).toEqual(years.toSorted((a, b) => a - b))
      }
    }
  })
})

test('every product has at least two craft points with a place on the model', () => {
  for (const { _id, craft } of ofType('product')) {
    const placed = (craft as Loose[]).filter(({ place }) => place !== undefined)
    expect(placed.length, _id).toBeGreaterThan(1)
    for (const { place } of placed) expect(completePlace(place as Loose), _id).toBe(true)
  }
})

describe('paths', () => {
  const known = new Set([
    '/',
    '/collections',
    '/stories',
    '/gift',
    '/boutiques',
    '/appointments',
    '/returns',
    '/care',
  ])
  for (const [type, folder] of [
    ['collection', 'collections'],
    ['product', 'products'],
    ['story', 'stories'],
    ['boutique', 'boutiques'],
    ['policy', 'policies'],
  ] as const) {
    for (const document of ofType(type))
      known.add(`/${folder}/${(document['slug'] as { current: string }).current}`)
  }

  test('of links lead to pages that exist', () => {
    const links = objects((value) => typeof value['path'] === 'string' || typeof value['href'] === 'string')
    const paths = links
      .flatMap(({ value }) => [value['path'], value['href']])
      .filter((each) => each !== undefined)
    expect(paths.length).toBeGreaterThan(20)
    const ours = paths.map(String).filter((path) => path.startsWith('/') && !path.startsWith('/spins/'))
    expect(ours.filter((path) => !known.has(path))).toEqual([])
  })

  test('of redirects begin where no page exists and end at a page', () => {
    for (const redirect of ofType('redirect')) {
      expect(known.has(String(redirect['from']))).toBe(false)
      expect(known.has(String(redirect['to'])), String(redirect['to'])).toBe(true)
    }
  })
})
