import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctVariants } from '../../schema-types/validation/product/distinct-variants.ts'
import { combineOptions } from './combine-options.ts'
import type { ProductOption, Variant } from './variant.ts'

const option = (key: string, ...values: string[]): ProductOption => ({
  key,
  title: { en: key },
  values: values.map((value) => ({ key: value })),
})
const metal = option('metal', 'rose-gold', 'steel')
const strap = option('strap', 'tan-calf', 'ink-calf', 'moss-calf')

let count = 0
const newKey = () => `key-${(count += 1)}`
const combine = (
  options: readonly ProductOption[],
  variants: readonly Variant[] = [],
  takenSkus: readonly string[] = [],
) => combineOptions({ options, variants, slug: 'night-watch', takenSkus, newKey })
const added = (result: ReturnType<typeof combine>) => ('added' in result ? result.added : [])
const skus = (result: ReturnType<typeof combine>) => added(result).map(({ sku }) => sku)

test('all combinations of two options are added in the order of the options', () => {
  const result = combine([metal, strap])
  expect(skus(result)).toEqual([
    'NIG-RG-TC',
    'NIG-RG-IC',
    'NIG-RG-MC',
    'NIG-STE-TC',
    'NIG-STE-IC',
    'NIG-STE-MC',
  ])
  expect(added(result)[3]).toMatchObject({
    _type: 'productVariant',
    availability: 'stock',
    prices: [],
    options: [
      { _type: 'chosenOption', option: 'metal', value: 'steel' },
      { _type: 'chosenOption', option: 'strap', value: 'tan-calf' },
    ],
  })
})

test('only the combinations that no variant has are added, whatever the order of its choices', () => {
  const existing: Variant = {
    _key: 'old',
    _type: 'productVariant',
    sku: 'OLD-1',
    options: [
      { _key: 'a', _type: 'chosenOption', option: 'strap', value: 'tan-calf' },
      { _key: 'b', _type: 'chosenOption', option: 'metal', value: 'steel' },
    ],
  }
  const result = combine([metal, strap], [existing])
  expect(skus(result)).toHaveLength(5)
  expect(skus(result)).not.toContain('NIG-STE-TC')
  expect(added(combine([metal, strap], [existing, ...added(result)]))).toEqual([])
})

test('a SKU that another variant or another piece has is proposed with a number', () => {
  expect(skus(combine([metal], [], ['NIG-RG', 'NIG-RG-2']))).toEqual(['NIG-RG-3', 'NIG-STE'])
})

test('choices with the same initials get longer codes', () => {
  expect(skus(combine([option('leather', 'moss-calf', 'mint-calf')]))).toEqual(['NIG-MOSCAL', 'NIG-MINCAL'])
  expect(skus(combine([option('leather', 'moss-calf', 'mossy-calf')]))).toEqual([
    'NIG-MOSSCALF',
    'NIG-MOSSYCALF',
  ])
  expect(skus(combine([option('size', '50', '52')]))).toEqual(['NIG-50', 'NIG-52'])
})

test('a piece without options gets one variant, once', () => {
  const result = combine([])
  expect(skus(result)).toEqual(['NIG'])
  expect(added(combine([], added(result)))).toEqual([])
})

test.each([
  ['an option without choices', [option('metal')], 'The option “metal” needs'],
  [
    'an option without a key',
    [{ title: { en: 'Metal' }, values: [{ key: 'steel' }] }],
    'The option “Metal” needs',
  ],
  ['a choice without a key', [{ key: 'metal', values: [{}] }], 'The option “metal” needs'],
  [
    'more combinations than a piece may have',
    [option('size', ...Array.from({ length: 101 }, (_, size) => String(size)))],
    'The options have 101 combinations',
  ],
])('%s is refused with a sentence', (_, options, words) => {
  expect(combine(options)).toEqual({ refusal: expect.stringContaining(words) as string })
})

test('combinations that would give the piece more than 100 variants with its rows are refused', () => {
  const variants = Array.from({ length: 99 }, (_, n) => ({
    _key: `row-${n}`,
    _type: 'productVariant' as const,
  }))
  const options = [option('metal', 'gold', 'steel')]
  expect(combineOptions({ options, variants, slug: 'pendulette', takenSkus: [], newKey })).toEqual({
    refusal: 'With 2 more, the piece would have more than 100 variants.',
  })
})

test('a piece without an address is refused, because SKUs begin with it', () => {
  expect(combineOptions({ options: [metal], variants: [], slug: '', takenSkus: [], newKey })).toHaveProperty(
    'refusal',
  )
})

test('whatever the options are, the added variants pass the validation of the schema', () => {
  const key = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
  const anyOption = fc.record({
    key: fc.stringMatching(/^[a-z]{1,6}$/),
    values: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }),
  })
  const anyOptions = fc.uniqueArray(anyOption, { maxLength: 3, selector: (each) => each.key })
  fc.assert(
    fc.property(anyOptions, (chosen) => {
      const options = chosen.map((each) => option(each.key, ...each.values))
      const variants = added(combine(options))
      const mutable = structuredClone({ variants, options }) as unknown as {
        variants: Parameters<typeof distinctVariants>[0]
        options: Parameters<typeof distinctVariants>[1]
      }
      expect(distinctVariants(mutable.variants, mutable.options)).toBe(true)
      for (const { sku } of variants) expect(sku).toMatch(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/)
    }),
  )
})
