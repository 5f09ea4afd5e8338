import type { DocumentChange, StoredDocument } from '../store/document.ts'
import { withoutFields } from '../store/mutations/without-fields.ts'
import { encodeMendoza, type MendozaPatch } from './encode-mendoza.ts'

/** A change as two patches: to apply it and to revert it. They leave out `_rev`, which readers set themselves. */
export function encodeEffects({ before, after }: DocumentChange): {
  apply: MendozaPatch
  revert: MendozaPatch
} {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return { apply: encodeMendoza(from, to), revert: encodeMendoza(to, from) }
}

const withoutRevision = (document: StoredDocument | null) => document && withoutFields(document, '_rev')
