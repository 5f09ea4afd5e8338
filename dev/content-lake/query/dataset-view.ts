import { isPublicId, isPublishedId, type StoredDocument } from '../store/document.ts'
import { DocumentIndex } from '../store/document-index.ts'
import type { ContentStore } from '../store/content-store.ts'
import type { Perspective } from './perspective.ts'

/** The documents as one reader sees them. */
export interface DatasetView {
  readonly index: DocumentIndex
  readonly all: readonly StoredDocument[]
}

interface Reader {
  perspective: Perspective
  /** Without a token only documents in the root path are seen: no drafts, no versions. */
  seesPrivate: boolean
}

/** Builds views of a store and keeps each until the next commit. */
export class DatasetViews {
  readonly #store: ContentStore
  readonly #views = new Map<string, DatasetView>()
  #revision = -1

  constructor(store: ContentStore) {
    this.#store = store
  }

  for(reader: Reader): DatasetView {
    if (this.#revision !== this.#store.revision) {
      this.#views.clear()
      this.#revision = this.#store.revision
    }
    const key = `${reader.seesPrivate} ${String(reader.perspective)}`
    const kept = this.#views.get(key)
    if (kept) return kept
    const visible = this.#store.documents.all().filter(({ _id }) => reader.seesPrivate || isPublicId(_id))
    const view = viewOf(reader.perspective === 'raw' ? visible : layered(visible, reader.perspective))
    this.#views.set(key, view)
    return view
  }
}

/** A view of just these documents, by id, which is the order of an answer that asks for no other. */
export function viewOf(documents: readonly StoredDocument[]): DatasetView {
  const index = new DocumentIndex()
  const ordered = documents.toSorted((a, b) => (a._id < b._id ? -1 : 1))
  for (const document of ordered) index.put(document)
  return { index, all: ordered }
}

/** Lays each layer over the ones below; a laid-over document keeps the published id and says whence it came. */
function layered(documents: readonly StoredDocument[], layers: readonly string[]): StoredDocument[] {
  const published = documents.filter(({ _id }) => isPublishedId(_id))
  const above = layers.filter((layer) => layer !== 'published')
  if (above.length === 0) return published
  const overlaid = new Map<string, StoredDocument>()
  for (const document of published) overlaid.set(document._id, { ...document, _originalId: document._id })
  for (const layer of above.toReversed()) {
    const prefix = layer === 'drafts' ? 'drafts.' : `versions.${layer}.`
    for (const document of documents) {
      if (!document._id.startsWith(prefix)) continue
      const id = document._id.slice(prefix.length)
      overlaid.set(id, { ...document, _id: id, _originalId: document._id })
    }
  }
  return [...overlaid.values()]
}
