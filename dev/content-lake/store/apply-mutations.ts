import { Mutation as DocumentMutation } from '@sanity/mutator'
import { mutationError } from '../http/lake-error.ts'
import type { DocumentChange, StoredDocument } from './document.ts'
import { documentIdOf, type ResolvedMutation } from './mutation.ts'

/** Looks up the current documents. */
export interface ReadDocuments {
  get(id: string): StoredDocument | undefined
}

interface Stamp {
  transactionId: string
  timestamp: string
}

/**
 * Computes the changes of a list of mutations without applying them. Throws Sanity's `mutationError` for the first
 * mutation that is refused.
 */
export function applyMutations(
  documents: ReadDocuments,
  mutations: readonly ResolvedMutation[],
  stamp: Stamp,
): DocumentChange[] {
  const staged = new Map<string, StoredDocument | null>()
  mutations.forEach((mutation, index) => {
    const id = documentIdOf(mutation)
    const current = staged.has(id) ? (staged.get(id) ?? null) : (documents.get(id) ?? null)
    staged.set(id, applyMutation(current, mutation, index, stamp))
  })
  return [...staged]
    .map(([id, after]) => ({ id, before: documents.get(id) ?? null, after }))
    .filter(({ before, after }) => before !== after)
}

function applyMutation(
  current: StoredDocument | null,
  mutation: ResolvedMutation,
  index: number,
  stamp: Stamp,
): StoredDocument | null {
  if ('create' in mutation) {
    if (current) throw alreadyExists(index, current._id)
    return created(mutation.create, null, stamp)
  }
  if ('createIfNotExists' in mutation) return current ?? created(mutation.createIfNotExists, null, stamp)
  if ('createOrReplace' in mutation) return created(mutation.createOrReplace, current, stamp)
  if ('delete' in mutation) {
    if (current) refuseOtherRevision(current, mutation.delete.ifRevisionID, index)
    return null
  }
  return patched(current, mutation.patch, index, stamp)
}

function created(
  document: { _id: string; _type: string; [field: string]: unknown },
  replaced: StoredDocument | null,
  stamp: Stamp,
): StoredDocument {
  const createdAt = document['_createdAt'] ?? replaced?._createdAt
  return {
    ...structuredClone(document),
    _createdAt: typeof createdAt === 'string' ? createdAt : stamp.timestamp,
    _updatedAt: stamp.timestamp,
    _rev: stamp.transactionId,
  }
}

function patched(
  current: StoredDocument | null,
  patch: Extract<ResolvedMutation, { patch: unknown }>['patch'],
  index: number,
  stamp: Stamp,
): StoredDocument {
  if (!current) {
    const description = `The document with the ID "${patch.id}" was not found`
    throw mutationError(404, index, { type: 'documentNotFoundError', description, id: patch.id })
  }
  refuseOtherRevision(current, patch.ifRevisionID, index)
  let next: unknown
  try {
    next = new DocumentMutation({ mutations: [{ patch: structuredClone(patch) as never }] }).apply(current)
  } catch (cause) {
    const description = `Invalid patch of document "${patch.id}": ${cause instanceof Error ? cause.message : cause}`
    throw mutationError(400, index, { type: 'validationError', description, id: patch.id })
  }
  const { _id, _createdAt } = current
  return {
    ...(next as StoredDocument),
    _id,
    _createdAt,
    _updatedAt: stamp.timestamp,
    _rev: stamp.transactionId,
  }
}

function alreadyExists(index: number, id: string) {
  const description = `Document by ID "${id}" already exists`
  return mutationError(409, index, { type: 'documentAlreadyExistsError', description, id })
}

function refuseOtherRevision(current: StoredDocument, expected: string | undefined, index: number): void {
  if (expected === undefined || expected === current._rev) return
  throw mutationError(409, index, {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${current._id}" has unexpected revision ID ("${current._rev}"), expected "${expected}"`,
    id: current._id,
    currentRevisionID: current._rev,
    expectedRevisionID: expected,
  })
}
