import type { SanityClient } from '@sanity/client'
import { planProducts } from './plan.ts'
import { readSeedDocuments, type SeedDocument } from './seed-documents.ts'
import { writeBoutiques } from './write-boutiques.ts'
import { writeCollection } from './write-collection.ts'
import { stockOf, writeProduct } from './write-product.ts'
import { writeStory } from './write-story.ts'

/** Documents in a transaction, so that a line of the lake's log stays below two megabytes. */
const batchSize = 200

interface Grown {
  readonly documents: number
  /** Stock on hand, by SKU. */
  readonly stock: Readonly<Record<string, number>>
}

/**
 * Adds `count` products, a tenth as many stories, their collections and some boutiques to a Content Lake. The same count and
 * seed write the same documents, so a second run changes only their revisions.
 */
export async function growContent(
  client: SanityClient,
  count: number,
  seed: number,
  log: (line: string) => void,
): Promise<Grown> {
  const known = await readSeedDocuments(client)
  const donor = (id: string) => {
    const found = known.get(id)
    if (found) return found
    throw new Error(`The Content Lake does not contain the demo document "${id}".`)
  }
  const collections = planProducts(count)
  const planned = collections.flatMap(({ products }) => products)
  const donorStories = [...known.values()].filter(({ _type }) => _type === 'story')
  const storyCount = Math.floor(count / 10)
  const products = planned.map((product) => writeProduct(product, donor(product.kind.donor), seed))

  // Products and collections reference each other, so the collections are written first without products, then with them.
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
  for (let from = 0; from < documents.length; from += batchSize) {
    const transaction = client.transaction()
    for (const document of documents.slice(from, from + batchSize)) transaction.createOrReplace(document)
    await transaction.commit({ returnDocuments: false })
    const done = Math.min(from + batchSize, documents.length)
    if (done % 2000 < batchSize || done === documents.length) log(`${done} of ${documents.length} documents`)
  }
  return { documents: documents.length, stock: Object.fromEntries(products.flatMap(stockOf)) }
}
