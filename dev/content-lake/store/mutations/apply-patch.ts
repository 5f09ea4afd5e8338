import { extractWithPath, Mutation as DocumentMutation } from '@sanity/mutator'
import type { StoredDocument } from '../document.ts'
import type { PatchOperations } from './mutation.ts'

/** The order in which `@sanity/mutator` applies the operations of one patch. */
const order = ['setIfMissing', 'set', 'unset', 'diffMatchPatch', 'inc', 'dec', 'insert'] as const

/** Applies a patch; throws an error with a sentence for people when an operation does not fit what it is applied to. */
export function applyPatch(document: StoredDocument, patch: PatchOperations): StoredDocument {
  let next = document
  for (const name of order) {
    const operation = patch[name]
    if (operation === undefined) continue
    refuseBadTargets(next, name, operation)
    const mutation = { patch: { id: document._id, [name]: structuredClone(operation) } }
    next = new DocumentMutation({ mutations: [mutation as never] }).apply(next) as StoredDocument
  }
  return next
}

function refuseBadTargets(document: StoredDocument, name: (typeof order)[number], operation: object): void {
  if (name === 'inc' || name === 'dec') refuseOthers(document, operation, 'number', name)
  if (name === 'diffMatchPatch') refuseOthers(document, operation, 'string', name)
  if (name !== 'insert') return
  const { before, after, replace } = operation as { before?: string; after?: string; replace?: string }
  const path = before ?? after ?? replace ?? ''
  const [, list] = /^(.+)\[[^[\]]*\]$/.exec(path) ?? []
  if (list === undefined) throw new Error(`insert needs the path of a list element, not "${path}"`)
  for (const { value } of extractWithPath(list, document))
    if (!Array.isArray(value)) throw new Error(`insert at "${path}" needs a list`)
}

function refuseOthers(
  document: StoredDocument,
  operation: object,
  type: 'number' | 'string',
  name: string,
): void {
  for (const path of Object.keys(operation)) {
    for (const { value } of extractWithPath(path, document))
      if (typeof value !== type) throw new Error(`${name} at "${path}" needs a ${type}`)
  }
}
