import type { Collection, Material } from '#content/documents.ts'
import type { Simplified } from '#content/simplified.ts'
import type { CollectionQueryResult } from '#content/types.gen.ts'

type Result = Simplified<NonNullable<CollectionQueryResult>>

/** A collection with its filters, each sorted by title. */
export function toCollection(result: NonNullable<CollectionQueryResult>, materials: Material[]): Collection {
  const { _id, title, slug, sentence, intro, picture, tone, seo, total } = result as Result
  const { kinds, availabilities } = result
  // A kind without a French or Persian name has its English name. The map removes duplicates.
  const titles = new Map((kinds ?? []).flatMap((pair) => (pair === null ? [] : [splitKind(pair)])))
  return {
    ...{ _id, title, slug, sentence, intro, picture, tone, seo, total },
    filters: {
      kinds: [...titles].map(([key, title]) => ({ key, title })).toSorted(byTitle),
      materials: materials.toSorted(byTitle),
      availabilities: (availabilities ?? []).filter((one) => one !== null).toSorted(),
    },
  }
}

const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title)

function splitKind(pair: string): [string, string] {
  const [key = '', title = key] = pair.split('\n')
  return [key, title]
}
