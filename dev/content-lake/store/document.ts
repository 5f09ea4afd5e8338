/** A stored document: the system fields are always present. */
export interface StoredDocument {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** The change of one document by one transaction; `null` means that the document does not exist before or after it. */
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

/** Documents in the root path of a public dataset need no token; an id with a dot needs one. */
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

/** Whether publishing this version of a release deletes the published document. */
export function isGoingToUnpublish({ _system }: StoredDocument): boolean {
  return (_system as { delete?: unknown } | undefined)?.delete === true
}
