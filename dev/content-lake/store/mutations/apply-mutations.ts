import { mutationError } from '../../http/lake-error.ts'
import { applyPatch } from './apply-patch.ts'
import type { DocumentChange, StoredDocument } from '../document.ts'
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
  // With another type it is a new document: Sanity deletes the old one first.
  const kept = replaced?._type === document._type ? replaced._createdAt : undefined
  const createdAt = document['_createdAt'] ?? kept
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
  let next: StoredDocument
  try {
    next = applyPatch(current, patch)
  } catch (cause) {
    const description = `Invalid patch of document "${patch.id}": ${cause instanceof Error ? cause.message : cause}`
    throw mutationError(400, index, { type: 'validationError', description, id: patch.id })
  }
  refuseImmutable(current, next, index)
  return { ...next, _updatedAt: stamp.timestamp, _rev: stamp.transactionId }
}

/** The attributes that stay as they were created. `_rev` and `_updatedAt` are written at each change instead. */
const immutable = ['_id', '_type', '_createdAt'] as const

function refuseImmutable(current: StoredDocument, next: StoredDocument, index: number): void {
  const attribute = immutable.find((name) => next[name] !== current[name])
  if (!attribute) return
  const description = `Cannot modify immutable attribute "${attribute}"`
  throw mutationError(400, index, {
    type: 'cannotModifyImmutableAttributeError',
    description,
    attribute,
    id: current._id,
  })
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
