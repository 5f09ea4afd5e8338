/** The cache tag of one document. */
export const documentTag = (id: string): string => `doc:${id}`
/** The cache tag of lists of a type: invalidated when a document of the type is created, changed or deleted. */
export const typeTag = (type: string): string => `type:${type}`
/** The cache tag of a collection's products, because its pages count and filter products that they do not show. */
export const listTag = (collectionId: string): string => `list:${collectionId}`

/**
 * The cache tags of a query result: every `_id` in it, at any depth, and the ids in `uses`. Those are the references that
 * the query followed, also to missing documents, which may be published later.
 */
export function collectTags(result: unknown, listed: readonly string[] = []): string[] {
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
  walk(result)
  return [...tags]
}
