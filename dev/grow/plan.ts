import { groups, type Group, type Kind, kinds } from './kinds.ts'
import { toNumeral } from './numeral.ts'
import { places, type Place } from './places.ts'
import { toSlug, type Words } from './words.ts'

/** The name, kind, place and collection of a product that is not written yet. */
export interface PlannedProduct {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly kind: Kind
  readonly place: Place
  readonly number: number
  readonly collection: string
}

export interface PlannedCollection {
  readonly id: string
  readonly slug: string
  readonly title: Words
  readonly group: Group
  readonly products: PlannedProduct[]
}

/** Three regions of unequal size; the largest collection of a group has 825 products. */
const regions = [
  { slug: 'by-sea', from: 0, to: 55, title: { en: 'by sea', fr: 'par mer', fa: 'از راه دریا' } },
  { slug: 'by-rail', from: 55, to: 82, title: { en: 'by rail', fr: 'par le rail', fa: 'از راه آهن' } },
  { slug: 'on-foot', from: 82, to: 100, title: { en: 'on foot', fr: 'à pied', fa: 'پیاده' } },
] as const

const sites = ['', 'du Quai ', 'du Pont ']

/** The collections of the first `count` products, in the order in which they are filled. */
export function planProducts(count: number): readonly PlannedCollection[] {
  const collections: PlannedCollection[] = []
  let number = 0
  for (let round = 1; number < count; round++) {
    for (const [index, group] of groups.entries()) {
      for (const region of regions) {
        const slug = [group.slug, region.slug, round > 1 ? String(round) : ''].filter(Boolean).join('-')
        const suffix = round > 1 ? ` ${toNumeral(round)}` : ''
        const joined = (language: keyof Words) =>
          `${group.title[language]}${language === 'fa' ? '،' : ','} ${region.title[language]}${suffix}`
        const title = { en: joined('en'), fr: joined('fr'), fa: joined('fa') }
        const products: PlannedProduct[] = []
        for (const place of places.slice(region.from, region.to)) {
          for (const site of sites) {
            for (const kind of kinds.filter((candidate) => candidate.group === index)) {
              if (number === count) break
              number += 1
              const name = `${kind.noun} ${site}${place.of}${suffix}`
              const id = `grown-product-${String(number).padStart(6, '0')}`
              const collection = `grown-collection-${slug}`
              products.push({ id, name, slug: toSlug(name), kind, place, number, collection })
            }
          }
        }
        if (products.length > 0)
          collections.push({ id: `grown-collection-${slug}`, slug, title, group, products })
      }
    }
  }
  return collections
}
