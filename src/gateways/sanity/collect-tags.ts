/** The tag of one document: whoever used it is forgotten with it. */
export const documentTag = (id: string): string => `doc:${id}`
/** The tag of every document of a type: a list is forgotten when one comes, goes or changes. */
export const typeTag = (type: string): string => `type:${type}`
/** The tag of the products of a collection: pages of it count and filter products that they do not show. */
export const listTag = (collectionId: string): string => `list:${collectionId}`

/**
 * The tags of an answer: every `_id` in it, at any depth, and everything it named in `uses`. Those are references it
 * followed; one that led nowhere counts too, because the document behind it may be published later.
 */
export function collectTags(answer: unknown, listed: readonly string[] = []): string[] {
  const tags = new Set(listed.map(typeTag))
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item)
      return
    }
    if (typeof value !== 'object' || value === null) return
    for (const [name, field] of Object.entries(value)) {
      if (name === '_id' && typeof field === 'string') tags.add(documentTag(field))
      else if (name === 'uses') addAll(field)
      else walk(field)
    }
  }
  const addAll = (ids: unknown): void => {
    if (!Array.isArray(ids)) return
    for (const id of ids) if (typeof id === 'string') tags.add(documentTag(id))
  }
  walk(answer)
  return [...tags]
}
