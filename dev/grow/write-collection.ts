import type { PlannedCollection } from './plan.ts'
import type { SeedDocument } from './seed-documents.ts'
import { line, reference, slug, text } from './words.ts'

/** A collection with its products in the order of the plan and the picture of a seed collection. */
export function writeCollection(
  { id, slug: address, title, group, products }: PlannedCollection,
  donor: SeedDocument,
): SeedDocument {
  return {
    _id: id,
    _type: 'collection',
    title: line(title),
    slug: slug(address),
    sentence: text({
      en: 'Each made for one place and fit for any other; to be looked at slowly, and a few at a time.',
      fr: 'Chacun fait pour un lieu et bon pour tout autre ; à regarder lentement, et peu à la fois.',
      fa: 'هر یک برای جایی ساخته شده و درخورِ هر جای دیگر؛ آهسته ببینید، و هر بار اندکی.',
    }),
    picture: donor['picture'],
    room: group.tone,
    products: products.map((product) => reference(product.id)),
  }
}
