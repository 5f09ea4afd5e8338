/** A document as the lake keeps it: the system fields are always there, the rest is the house's own. */
export interface StoredDocument {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** What one transaction did to one document; `null` means that it did not exist before, or does not any more. */
export interface DocumentChange {
  id: string
  before: StoredDocument | null
  after: StoredDocument | null
}

const draftPrefix = 'drafts.'
const versionPrefix = 'versions.'

const isDraftId = (id: string): boolean => id.startsWith(draftPrefix)

const isVersionId = (id: string): boolean => id.startsWith(versionPrefix)

export const isPublishedId = (id: string): boolean => !isDraftId(id) && !isVersionId(id)

/** Sanity shows documents in the root path to everyone on a public dataset; an id with a dot needs a token. */
export const isPublicId = (id: string): boolean => !id.includes('.')

/** `drafts.x` and `versions.release.x` are both versions of `x`. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(draftPrefix.length)
  if (isVersionId(id)) return id.split('.').slice(2).join('.')
  return id
}

/** The release that a version belongs to; a draft belongs to none. */
export const releaseIdOf = (id: string): string | undefined =>
  isVersionId(id) ? id.split('.')[1] : undefined

/** A release may carry a version whose publication takes the document away. */
export function isGoingToUnpublish({ _system }: StoredDocument): boolean {
  return (_system as { delete?: unknown } | undefined)?.delete === true
}
