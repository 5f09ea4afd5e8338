import type { SanityClient } from '@sanity/client'

interface SeedDocument {
  _id: string
  _type: string
}

/** How many of the copies have no French texts: one of these. */
const untranslatedShare = 5

/**
 * Copies documents of the seed until there are this many, half of them products, and leaves the French texts out of some.
 * Returns the slugs of those products.
 */
export async function fillLake(client: SanityClient, documents: number): Promise<string[]> {
  const [products, others] = await Promise.all([
    client.fetch<SeedDocument[]>('*[_type == "product" && !(_id match "bench-*")]'),
    client.fetch<SeedDocument[]>(
      '*[!(_type match "sanity.*") && _type != "product" && !(_id match "bench-*")]',
    ),
  ])
  const missing = documents - (await client.fetch<number>('count(*)'))
  const slugs: string[] = []
  const existing = await client.fetch<number>('count(*[string::startsWith(_id, "bench-")])')
  const end = existing + missing
  for (let from = existing; from < end; from += 250) {
    const transaction = client.transaction()
    for (let number = from; number < Math.min(from + 250, end); number++) {
      const originals = number % 2 === 0 ? products : others
      const original = originals[(number >> 1) % originals.length]
      if (!original) throw new Error('The seed contains no product.')
      const slug = `copy-${number}`
      if (number % 2 === 0) slugs.push(slug)
      const copy = number % untranslatedShare === 0 ? withoutFrench(original) : original
      transaction.create({ ...copy, _id: `bench-${number}`, slug: { _type: 'slug', current: slug } })
    }
    await transaction.commit({ returnDocuments: false })
  }
  return slugs
}

const withoutFrench = (document: SeedDocument): SeedDocument =>
  JSON.parse(
    JSON.stringify(document, (name, value: unknown) => (name === 'fr' ? undefined : value)),
  ) as SeedDocument
