import type { StoredDocument } from '../store/document.ts'
import { withoutFields } from '../store/without-fields.ts'

/** The same words under another id; the lake gives it its own revision and date, and keeps when it was first written. */
export function copyOf(document: StoredDocument, _id: string) {
  return { ...withoutFields(document, '_rev', '_updatedAt', '_system'), _type: document._type, _id }
}
