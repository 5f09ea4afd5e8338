import { randomUUID } from 'node:crypto'
import { describedError, mutationError } from '../http/lake-error.ts'
import type { IncomingDocument, Mutation, ResolvedMutation } from './mutation.ts'

const kinds = ['create', 'createOrReplace', 'createIfNotExists', 'delete', 'patch'] as const
export const patchFields = new Set([
  ...['id', 'query', 'params', 'ifRevisionID', 'set', 'setIfMissing', 'unset'],
  ...['inc', 'dec', 'insert', 'diffMatchPatch'],
])
// Sanity's documented format: letters, digits and ._-, not beginning with a dot or a dash.
const documentId = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

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
  if (typeof _id !== 'string' || !documentId.test(_id))
    throw invalid(index, `Malformed document ID: "${String(_id)}"`)
}

function refuseBadSelection(operation: Record<string, unknown>, kind: string, index: number): void {
  const { id, query } = operation
  if (typeof id !== 'string' && typeof query !== 'string')
    throw invalid(index, `A ${kind} needs an "id" or a "query"`)
  const unknown = kind === 'patch' && Object.keys(operation).find((name) => !patchFields.has(name))
  if (unknown) throw invalid(index, `Unknown patch operation "${unknown}"`)
}

function invalid(index: number, description: string) {
  return mutationError(400, index, { type: 'validationError', description })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
