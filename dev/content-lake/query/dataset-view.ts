import { LRUCache } from 'lru-cache'
import { isGoingToUnpublish, isPublicId, publishedIdOf, type StoredDocument } from '../store/document.ts'
import { DocumentIndex } from '../store/document-index.ts'
import type { Perspective } from './perspective.ts'

/** The documents that one kind of reader sees. */
export type DatasetView = DocumentIndex

export interface Reader {
  perspective: Perspective
  /** False without a token: then only documents in the root path are visible, no drafts and no versions. */
  seesPrivate: boolean
}

const maxViews = 20

/** The documents of which there are views, and a signal for each change. */
interface ViewedDocuments {
  readonly documents: DocumentIndex
  onChange(listener: (ids: readonly string[]) => void): void
}

/** Keeps one view of the documents for each kind of reader, and updates it with each change. */
export class DatasetViews {
  readonly #store: ViewedDocuments
  readonly #views = new LRUCache<string, { reader: Reader; view: DatasetView }>({ max: maxViews })

  constructor(store: ViewedDocuments) {
    this.#store = store
    store.onChange((ids) => {
      for (const { reader, view } of this.#views.values()) {
        for (const id of ids) this.#refresh(view, reader, id)
      }
    })
  }

  for(given: Reader): DatasetView {
    const { documents } = this.#store
    const reader = { ...given, perspective: existingLayers(given, documents) }
    if (reader.perspective === 'raw' && reader.seesPrivate) return documents
    const key = `${reader.seesPrivate} ${String(reader.perspective)}`
    const cached = this.#views.get(key)?.view
    if (cached) return cached
    const seen = documents.all.flatMap(({ _id }) => seenBy(reader, documents.byId, _id) ?? [])
    // A document and its draft are seen as one.
    const view = DocumentIndex.of(new Map(seen.map((document) => [document._id, document])).values())
    this.#views.set(key, { reader, view })
    return view
  }

  #refresh(view: DatasetView, reader: Reader, id: string): void {
    const seen = seenBy(reader, this.#store.documents.byId, id)
    if (seen) view.put(seen)
    else view.remove(reader.perspective === 'raw' ? id : publishedIdOf(id))
  }
}

/** A layer that no document is in. */
const emptyLayer = '~'

/**
 * The layers of which the reader sees documents. Requests that name other releases share one view, so that the number of
 * views is bounded by the releases there are, not by the names that a request can invent.
 */
function existingLayers({ perspective, seesPrivate }: Reader, documents: DocumentIndex): Perspective {
  if (perspective === 'raw') return perspective
  const isSeen = (layer: string) =>
    layer === 'published' || (seesPrivate && (layer === 'drafts' || documents.hasVersionsIn(layer)))
  const seen = [...new Set(perspective)].filter(isSeen)
  // The documents of a stack of layers have an _originalId even when only the published one was found.
  const isStack = perspective.some((layer) => layer !== 'published')
  return isStack && seen.every((layer) => layer === 'published') ? [emptyLayer] : seen
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
