import type { StoredDocument } from './document.ts'

/** The current documents, found by id and by type. */
export class DocumentIndex {
  readonly byId = new Map<string, StoredDocument>()
  readonly #byType = new Map<string, Map<string, StoredDocument>>()

  put(document: StoredDocument): void {
    this.remove(document._id)
    this.byId.set(document._id, document)
    const sameType = this.#byType.get(document._type)
    if (sameType) sameType.set(document._id, document)
    else this.#byType.set(document._type, new Map([[document._id, document]]))
  }

  remove(id: string): void {
    const document = this.byId.get(id)
    if (!document) return
    this.byId.delete(id)
    this.#byType.get(document._type)?.delete(id)
  }

  all(): StoredDocument[] {
    return [...this.byId.values()]
  }

  ofType(type: string): StoredDocument[] {
    return [...(this.#byType.get(type)?.values() ?? [])]
  }
}
