import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { completePlace } from '../schema-types/validation/model/complete-place.ts'
import { documents, type Loose, objects, ofType } from './read-seed.ts'

const stock = JSON.parse(readFileSync(join(import.meta.dirname, 'stock.json'), 'utf8')) as Record<
  string,
  number
>

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
      expect(existsSync(join(import.meta.dirname, address.replace('image@file://./', ''))), address).toBe(true)
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

  test('have at least two craft points with a place on the model', () => {
    for (const { _id, craft } of ofType('product')) {
      const placed = (craft as Loose[]).filter(({ place }) => place !== undefined)
      expect(placed.length, _id).toBeGreaterThan(1)
      for (const { place } of placed) expect(completePlace(place as Loose), _id).toBe(true)
    }
  })
})
