import { randomUUID } from 'node:crypto'
import { describedError, mutationError } from '../../http/lake-error.ts'
import { isDocumentId } from '../document-id.ts'
import type { IncomingDocument, Mutation, ResolvedMutation } from './mutation.ts'
import { patchFault } from './read-patch.ts'

const kinds = ['create', 'createOrReplace', 'createIfNotExists', 'delete', 'patch'] as const

/** Reads the `mutations` of a request body. Anything else than a mutation of the HTTP API is refused. */
export function readMutations(value: unknown): Mutation[] {
  if (!Array.isArray(value))
    throw describedError(400, 'validationError', 'The body must hold a list of "mutations"')
  return value.map((item: unknown, index) => {
    const names = isRecord(item) ? Object.keys(item) : []
    const kind = kinds.find((name) => name === names[0])
    const operation = kind && isRecord(item) ? item[kind] : undefined
    if (!kind || names.length !== 1 || !isRecord(operation)) {
      throw invalid(index, `Mutation ${index} must be one of ${kinds.join(', ')}`)
    }
    if (kind === 'patch' || kind === 'delete') refuseBadSelection(operation, kind, index)
    else refuseBadDocument(operation, index)
    return item as Mutation
  })
}

/** Whether a mutation is of every document that a query finds. */
export const isByQuery = (mutation: Mutation): boolean =>
  ('patch' in mutation && 'query' in mutation.patch) || ('delete' in mutation && 'query' in mutation.delete)

/** Sets the ids of new documents, and turns a mutation by query into one mutation for each document found. */
export async function resolveMutations(
  mutations: readonly Mutation[],
  find: (query: string, params: Record<string, unknown>) => Promise<string[]>,
): Promise<ResolvedMutation[]> {
  const resolved: ResolvedMutation[] = []
  for (const mutation of mutations) {
    if ('patch' in mutation || 'delete' in mutation) {
      const selection = 'patch' in mutation ? mutation.patch : mutation.delete
      if (!('query' in selection)) {
        resolved.push(mutation as ResolvedMutation)
        continue
      }
      const { query, params, ...operations } = selection
      for (const id of await find(query, params ?? {})) {
        resolved.push('patch' in mutation ? { patch: { ...operations, id } } : { delete: { id } })
      }
    } else {
      const [kind, document] = Object.entries(mutation)[0] as ['create', IncomingDocument]
      resolved.push({ [kind]: { ...document, _id: withGeneratedId(document._id) } } as ResolvedMutation)
    }
  }
  return resolved
}

/** An id that ends with a dot, such as `drafts.`, gets a new id in that path. */
function withGeneratedId(id: string | undefined): string {
  if (id === undefined || id === '') return randomUUID()
  return id.endsWith('.') ? `${id}${randomUUID()}` : id
}

function refuseBadDocument(document: Record<string, unknown>, index: number): void {
  const { _id, _type } = document
  if (typeof _type !== 'string' || _type === '')
    throw invalid(index, 'Document is missing required property "_type"')
  if (_id === undefined || _id === '') return
  if (typeof _id !== 'string' || !isDocumentId(withGeneratedId(_id))) throw malformedId(index, _id)
}

function refuseBadSelection(
  operation: Record<string, unknown>,
  kind: 'patch' | 'delete',
  index: number,
): void {
  const { id, query, params, purge, ...operations } = operation
  if ((id === undefined) === (query === undefined))
    throw invalid(index, `A ${kind} needs an "id" or a "query"`)
  if (query === undefined && !isDocumentId(id)) throw malformedId(index, id)
  if (query !== undefined && typeof query !== 'string') throw invalid(index, 'A "query" must be a text')
  if (params !== undefined && !isRecord(params))
    throw invalid(index, 'The "params" of a query must be an object')
  const given = kind === 'patch' && purge !== undefined ? { ...operations, purge } : operations
  const surplus = Object.keys(given).find((name) => kind === 'delete' && name !== 'ifRevisionID')
  const fault = surplus === undefined ? patchFault(given) : `A delete has no "${surplus}"`
  if (fault) throw invalid(index, fault)
}

/** Sanity's sentence. */
const malformedId = (index: number, id: unknown) => invalid(index, `Malformed document ID: "${String(id)}"`)

function invalid(index: number, description: string) {
  return mutationError(400, index, { type: 'validationError', description })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
