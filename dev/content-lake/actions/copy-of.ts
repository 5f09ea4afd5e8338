import type { StoredDocument } from '../store/document.ts'
import { withoutFields } from '../store/mutations/without-fields.ts'

/** A copy of a document with another id. It keeps `_createdAt`; the lake sets its revision and `_updatedAt`. */
export function copyOf(document: StoredDocument, _id: string) {
  return { ...withoutFields(document, '_rev', '_updatedAt', '_system'), _type: document._type, _id }
}
