import { LRUCache } from 'lru-cache'
import { isGoingToUnpublish, isPublicId, publishedIdOf, type StoredDocument } from '../store/document.ts'
import { DocumentIndex } from '../store/document-index.ts'
import type { ContentStore } from '../store/content-store.ts'
import type { Perspective } from './perspective.ts'

/** The documents that one kind of reader sees. */
export type DatasetView = DocumentIndex

interface Reader {
  perspective: Perspective
  /** False without a token: then only documents in the root path are visible, no drafts and no versions. */
  seesPrivate: boolean
}

const maxViews = 20

/** Keeps one view of the store for each kind of reader, and updates it with each commit. */
export class DatasetViews {
  readonly #store: ContentStore
  readonly #views = new LRUCache<string, { reader: Reader; view: DatasetView }>({ max: maxViews })

  constructor(store: ContentStore) {
    this.#store = store
    store.onCommit(({ changes }) => {
      for (const { reader, view } of this.#views.values()) {
        for (const { id } of changes) this.#refresh(view, reader, id)
      }
    })
  }

  for(reader: Reader): DatasetView {
    if (reader.perspective === 'raw' && reader.seesPrivate) return this.#store.documents
    const key = `${reader.seesPrivate} ${String(reader.perspective)}`
    const cached = this.#views.get(key)?.view
    if (cached) return cached
    const view = new DocumentIndex()
    for (const { _id } of this.#store.documents.all) this.#refresh(view, reader, _id)
    this.#views.set(key, { reader, view })
    return view
  }

  #refresh(view: DatasetView, reader: Reader, id: string): void {
    const seen = seenBy(reader, this.#store.documents.byId, id)
    if (seen) view.put(seen)
    else view.remove(reader.perspective === 'raw' ? id : publishedIdOf(id))
  }
}

/** A view of only these documents. */
export function viewOf(documents: readonly StoredDocument[]): DatasetView {
  const view = new DocumentIndex()
  for (const document of documents) view.put(document)
  return view
}

function seenBy(
  { perspective, seesPrivate }: Reader,
  documents: ReadonlyMap<string, StoredDocument>,
  id: string,
): StoredDocument | undefined {
  const visible = (versionId: string) =>
    seesPrivate || isPublicId(versionId) ? documents.get(versionId) : undefined
  return perspective === 'raw' ? visible(id) : throughLayers(perspective, visible, publishedIdOf(id))
}

/** The topmost existing version, with the published id as `_id` and its own id as `_originalId`. */
function throughLayers(
  layers: readonly string[],
  visible: (id: string) => StoredDocument | undefined,
  publishedId: string,
): StoredDocument | undefined {
  const above = layers.filter((layer) => layer !== 'published')
  for (const layer of above) {
    const version = visible(layer === 'drafts' ? `drafts.${publishedId}` : `versions.${layer}.${publishedId}`)
    if (version && isGoingToUnpublish(version)) return undefined
    if (version) return { ...version, _id: publishedId, _originalId: version._id }
  }
  const published = visible(publishedId)
  if (!published || above.length === 0) return published
  return { ...published, _originalId: publishedId }
}
