import type { DocumentChange, StoredDocument } from '../store/document.ts'
import { encodeMendoza, type MendozaPatch } from './encode-mendoza.ts'

/** A change as two patches, forth and back. The revision is no part of them: readers set it by themselves. */
export function encodeEffects({ before, after }: DocumentChange): {
  apply: MendozaPatch
  revert: MendozaPatch
} {
  const [from, to] = [withoutRevision(before), withoutRevision(after)]
  return { apply: encodeMendoza(from, to), revert: encodeMendoza(to, from) }
}

function withoutRevision(document: StoredDocument | null): Record<string, unknown> | null {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}
