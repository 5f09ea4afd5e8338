import type { SanityClient } from '@sanity/client'
import { planProducts } from './plan.ts'
import { readSeedDocuments, type SeedDocument } from './seed-documents.ts'
import { writeBoutiques } from './write-boutiques.ts'
import { writeCollection } from './write-collection.ts'
import { stockOf, writeProduct } from './write-product.ts'
import { writeStory } from './write-story.ts'

/** Documents a transaction: a line of the lake's log stays under two megabytes. */
const atOnce = 200

interface Grown {
  readonly documents: number
  /** On hand, by SKU. */
  readonly stock: Readonly<Record<string, number>>
}

/**
 * Writes `count` products, a tenth as many stories, their collections and some boutiques beside what the lake holds. The same
 * count and seed write the same documents, so a second run changes nothing but their revisions.
 */
export async function growContent(
  client: SanityClient,
  count: number,
  seed: number,
  say: (line: string) => void,
): Promise<Grown> {
  const known = await readSeedDocuments(client)
  const donor = (id: string) => {
    const found = known.get(id)
    if (found) return found
    throw new Error(`The lake does not hold the document "${id}" of the demo house.`)
  }
  const collections = planProducts(count)
  const planned = collections.flatMap(({ products }) => products)
  const donorStories = [...known.values()].filter(({ _type }) => _type === 'story')
  const storyCount = Math.floor(count / 10)
  const products = planned.map((product) => writeProduct(product, donor(product.kind.donor), seed))

  // A product names its collection and a collection its products: the names come first, the lists once all are there.
  const written = collections.map((collection) => writeCollection(collection, donor(collection.group.donor)))
  const documents: SeedDocument[] = [
    ...written.map((collection) => ({ ...collection, products: [] })),
    ...products,
    ...written,
    ...Array.from({ length: storyCount }, (_, number) =>
      writeStory(number, storyCount, planned, donorStories, seed),
    ),
    ...writeBoutiques(Math.floor(count / 20), known),
  ]
  for (let from = 0; from < documents.length; from += atOnce) {
    const transaction = client.transaction()
    for (const document of documents.slice(from, from + atOnce)) transaction.createOrReplace(document)
    await transaction.commit({ returnDocuments: false })
    const done = Math.min(from + atOnce, documents.length)
    if (done % 2000 < atOnce || done === documents.length) say(`${done} of ${documents.length} documents`)
  }
  return { documents: documents.length, stock: Object.fromEntries(products.flatMap(stockOf)) }
}
