/** The patch operations of the Content Lake's HTTP API. */
export interface PatchOperations {
  set?: Record<string, unknown>
  setIfMissing?: Record<string, unknown>
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: Record<string, unknown>
  diffMatchPatch?: Record<string, string>
  ifRevisionID?: string
}

export interface IncomingDocument {
  _id?: string
  _type: string
  [field: string]: unknown
}

/** One document by its id, or every document that a GROQ query finds. */
type MutationSelection = { id: string } | { query: string; params?: Record<string, unknown> }

export type Mutation =
  | { create: IncomingDocument }
  | { createOrReplace: IncomingDocument }
  | { createIfNotExists: IncomingDocument }
  | { delete: MutationSelection & { ifRevisionID?: string } }
  | { patch: MutationSelection & PatchOperations }

/** A mutation of one known document: its id is set and its query resolved. */
export type ResolvedMutation =
  | { create: IncomingDocument & { _id: string } }
  | { createOrReplace: IncomingDocument & { _id: string } }
  | { createIfNotExists: IncomingDocument & { _id: string } }
  | { delete: { id: string; ifRevisionID?: string } }
  | { patch: { id: string } & PatchOperations }

export function documentIdOf(mutation: ResolvedMutation): string {
  if ('patch' in mutation) return mutation.patch.id
  if ('delete' in mutation) return mutation.delete.id
  if ('create' in mutation) return mutation.create._id
  if ('createOrReplace' in mutation) return mutation.createOrReplace._id
  return mutation.createIfNotExists._id
}
