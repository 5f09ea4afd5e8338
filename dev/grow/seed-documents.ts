import type { SanityClient } from '@sanity/client'

/** A document of the Content Lake. */
export interface SeedDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

const systemFields = new Set(['_rev', '_createdAt', '_updatedAt', '_system'])

/** The published documents of the types that are copied, by id, without the system fields. */
export async function readSeedDocuments(client: SanityClient): Promise<ReadonlyMap<string, SeedDocument>> {
  const types = ['product', 'collection', 'story', 'boutique', 'advisor']
  const found = await client.fetch<SeedDocument[]>(
    '*[_type in $types && !(_id in path("drafts.**")) && !string::startsWith(_id, "grown-")]',
    { types },
  )
  return new Map(
    found.map((document) => {
      const own = Object.entries(document).filter(([name]) => !systemFields.has(name))
      return [document._id, Object.fromEntries(own) as SeedDocument]
    }),
  )
}
