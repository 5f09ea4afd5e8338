import type { DocumentChange, StoredDocument } from '../store/document.ts'
import { withoutFields } from '../store/without-fields.ts'
import { encodeMendoza, type MendozaPatch } from './encode-mendoza.ts'

/** A change as two patches, forth and back. The revision is no part of them: readers set it by themselves. */
export function encodeEffects({ before, after }: DocumentChange): {
  apply: MendozaPatch
  revert: MendozaPatch
} {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return { apply: encodeMendoza(from, to), revert: encodeMendoza(to, from) }
}

const withoutRevision = (document: StoredDocument | null) => document && withoutFields(document, '_rev')
