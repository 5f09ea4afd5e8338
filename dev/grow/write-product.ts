import type { Currency } from '../../src/shared/money.ts'
import type { PlannedProduct } from './plan.ts'
import { createRandom, pick } from './random.ts'
import { productMaking, productSentences } from './sentences.ts'
import { fill, line, reference, slug, text } from './words.ts'
import type { SeedDocument } from './seed-documents.ts'

/** Exchange rates from the euro for the prices of the other markets. */
const markets = { EUR: 1, GBP: 0.875, USD: 1.05, AED: 4.3 } as const satisfies Partial<
  Record<Currency, number>
>

const finish = {
  _key: 'finish',
  _type: 'productOption',
  key: 'finish',
  title: line({ en: 'Finish', fr: 'Finition', fa: 'پرداخت' }),
  values: [
    ['brushed', { en: 'Brushed', fr: 'Brossé', fa: 'خش‌دار' }, 'silver'],
    ['polished', { en: 'Polished', fr: 'Poli', fa: 'صیقلی' }, 'brass'],
  ].map(([key, title, swatch]) => ({
    _key: key,
    _type: 'optionValue',
    key,
    title: line(title as { en: string; fr: string; fa: string }),
    swatch,
  })),
}

/** Fields copied from the seed product whose pictures are used. */
const inherited = [
  ...['materialsLine', 'dimensionsLine', 'dimensions', 'hero', 'materials', 'care', 'returnRule'],
  ...['returnsNote', 'hsCode', 'taxCode', 'makers'],
]

export function writeProduct(planned: PlannedProduct, donor: SeedDocument, seed: number): SeedDocument {
  const random = createRandom(seed * 1_000_003 + planned.number)
  const { kind, place } = planned
  const values = { place: { ...place.name, fr: place.of } }
  const euros = Math.round((kind.euros * (0.8 + random() * 0.9)) / 5) * 5
  const hasFinishes = random() < 0.3
  const prices = Object.entries(markets).map(([currency, rate]) => ({
    _key: currency.toLowerCase(),
    _type: 'price',
    currency,
    unitAmount: Math.round((euros * rate) / 5) * 500,
  }))
  const isToOrder = random() < 0.25
  const variants = (hasFinishes ? ['brushed', 'polished'] : [undefined]).map((value, place) => {
    const sku = `GR${String(planned.number).padStart(6, '0')}-${place + 1}`
    return {
      _key: sku.toLowerCase(),
      _type: 'productVariant',
      sku,
      options: value ? [{ _key: 'finish', _type: 'chosenOption', option: 'finish', value }] : [],
      prices,
      ...(isToOrder ? { availability: 'made-to-order', leadTimeWeeks: 6 } : { availability: 'stock' }),
    }
  })
  const pictures = donor['pictures']
  return {
    ...Object.fromEntries(inherited.flatMap((name) => (name in donor ? [[name, donor[name]]] : []))),
    _id: planned.id,
    _type: 'product',
    name: planned.name,
    slug: slug(planned.slug),
    kind: line(kind.kind),
    since: 1847 + Math.floor(random() * 179),
    sentence: text(fill(pick(productSentences, random), values)),
    making: text(pick(productMaking, random)),
    pictures: Array.isArray(pictures) ? pictures.slice(0, 2) : [],
    options: hasFinishes ? [finish] : [],
    variants,
    collection: { _type: 'reference', _ref: planned.collection },
    materialsUsed: kind.materials.map(reference),
  }
}

/** The stock of each variant that is kept in stock; for some it is zero. */
export function stockOf(product: SeedDocument): readonly [string, number][] {
  const variants = product['variants'] as { sku: string; availability: string }[]
  return variants.flatMap(({ sku, availability }) =>
    availability === 'stock' ? [[sku, Number(sku.slice(2, 8)) % 9] as const] : [],
  ) as [string, number][]
}
