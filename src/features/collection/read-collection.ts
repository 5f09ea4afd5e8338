import type { Collection, CollectionCard, CollectionPage } from '#content/documents.ts'
import { pagesOf, pageSize } from '#content/page-size.ts'
import { readPage } from '#features/navigation/index.ts'
import { readChoice, type ReadChoice } from './read-choice.ts'

/** One page of a collection, filtered by its URL. */
export interface CollectionView {
  readonly collection: Collection
  readonly shown: CollectionPage
  readonly others: readonly CollectionCard[]
  readonly read: ReadChoice
  readonly page: number
  readonly pages: number
  readonly tags: readonly string[]
}

/** Reads one page of a collection; undefined when the collection, the page or a filter does not exist. */
export async function readCollection(
  { app: { content }, locale }: Pick<App.Locals, 'app' | 'locale'>,
  slug: string,
  parameters: URLSearchParams,
): Promise<CollectionView | undefined> {
  const page = readPage(parameters)
  const found = page === undefined ? null : await content.collection(slug, locale)
  const read = found && readChoice(parameters, found.data.filters)
  if (page === undefined || !found || !read) return undefined
  const [shown, others] = await Promise.all([
    content.collectionPage(slug, read.choice, page, locale),
    content.otherCollections(found.data._id, locale),
  ])
  const pages = pagesOf(shown?.data.total ?? 0, pageSize.products)
  if (!shown || page > pages) return undefined
  const tags = [...new Set([...found.tags, ...shown.tags, ...others.tags])]
  return { collection: found.data, shown: shown.data, others: others.data, read, page, pages, tags }
}
