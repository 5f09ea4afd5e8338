import { publishedIdOf, type StoredDocument } from './document.ts'
import { valueAtPath } from '../query/attribute-path.ts'
import { referencesIn } from './references.ts'

const maxFields = 32

/**
 * The current documents in the order of their ids, with indexes by id, type, reference and published id. A returned list never
 * changes, so callers can cache values by the list object.
 */
export class DocumentIndex {
  readonly byId = new Map<string, StoredDocument>()
  readonly #all: StoredDocument[] = []
  readonly #byType = new Map<string, StoredDocument[]>()
  /** Built when it is read for the first time: most views never read it. */
  #referrers: Map<string, StoredDocument[]> | undefined
  readonly #versions = new Map<string, Set<string>>()
  readonly #byField = new Map<string, Map<string, StoredDocument[]>>()

  /** Indexes many documents at once, sorting them once. */
  static of(documents: Iterable<StoredDocument>): DocumentIndex {
    const index = new DocumentIndex()
    const sorted = [...documents].sort((a, b) => (a._id < b._id ? -1 : 1))
    for (const document of sorted) {
      index.byId.set(document._id, document)
      index.#all.push(document)
      listOf(index.#byType, document._type).push(document)
      index.#addVersion(document._id)
    }
    return index
  }

  put(document: StoredDocument): void {
    if (this.byId.get(document._id) === document) return
    this.remove(document._id)
    this.byId.set(document._id, document)
    insert(this.#all, document)
    insert(listOf(this.#byType, document._type), document)
    const referrers = this.#referrers
    if (referrers) for (const { id } of referencesIn(document)) insert(listOf(referrers, id), document)
    for (const [path, lists] of this.#byField) {
      for (const value of textsAt(document, path)) insert(listOf(lists, value), document)
    }
    this.#addVersion(document._id)
  }

  #addVersion(id: string): void {
    const publishedId = publishedIdOf(id)
    if (publishedId === id) return
    const versions = this.#versions.get(publishedId)
    if (versions) versions.add(id)
    else this.#versions.set(publishedId, new Set([id]))
  }

  remove(id: string): void {
    const document = this.byId.get(id)
    if (!document) return
    this.byId.delete(id)
    withdraw(this.#all, id)
    withdraw(this.#byType.get(document._type), id)
    const referrers = this.#referrers
    if (referrers) for (const reference of referencesIn(document)) withdraw(referrers.get(reference.id), id)
    const versions = this.#versions.get(publishedIdOf(id))
    versions?.delete(id)
    if (versions?.size === 0) this.#versions.delete(publishedIdOf(id))
    for (const [path, lists] of this.#byField)
      for (const value of textsAt(document, path)) withdraw(lists.get(value), id)
  }

  get all(): readonly StoredDocument[] {
    return copyOf(this.#all)
  }

  ofType(type: string): readonly StoredDocument[] {
    return copyOf(this.#byType.get(type))
  }

  /** The documents that refer to this id, weakly or strongly. */
  referringTo(id: string): readonly StoredDocument[] {
    let referrers = this.#referrers
    if (!referrers) {
      referrers = new Map<string, StoredDocument[]>()
      for (const document of this.#all)
        for (const reference of referencesIn(document)) {
          const list = listOf(referrers, reference.id)
          // The documents come in the order of their ids, so a second reference of one document is at the end.
          if (list.at(-1) !== document) list.push(document)
        }
      this.#referrers = referrers
    }
    return copyOf(referrers.get(id))
  }

  /** Whether `withField` reads an index of this path; otherwise it reads every document once. */
  hasFieldIndex(path: string): boolean {
    return this.#byField.has(path)
  }

  /** The documents with this text at this path, such as `slug.current` or `variants[].sku`. The index of a path is built at its first use. */
  withField(path: string, value: string): readonly StoredDocument[] {
    let lists = this.#byField.get(path)
    if (!lists) {
      lists = new Map<string, StoredDocument[]>()
      for (const document of this.#all) {
        for (const found of textsAt(document, path)) listOf(lists, found).push(document)
      }
      this.#byField.set(path, lists)
      if (this.#byField.size > maxFields) this.#byField.delete(this.#byField.keys().next().value ?? '')
    }
    return copyOf(lists.get(value))
  }

  /** Whether a release has versions of documents. */
  hasVersionsIn(releaseId: string): boolean {
    const first = `versions.${releaseId}.`
    return this.#all[placeOf(this.#all, first)]?._id.startsWith(first) ?? false
  }

  /** The ids of the drafts and release versions of a published id. */
  versionsOf(publishedId: string): readonly string[] {
    return [...(this.#versions.get(publishedId) ?? [])]
  }
}

/** The distinct texts at a path: at most one at `slug.current`, several at `variants[].sku`. */
function textsAt(document: StoredDocument, path: string): Iterable<string> {
  const [whole = '', field] = path.split('[].')
  const value = valueAtPath(document, whole)
  if (field === undefined) return isText(value) ? [value] : []
  const items: unknown[] = Array.isArray(value) ? value : []
  return new Set(items.map((item) => (isObject(item) ? valueAtPath(item, field) : undefined)).filter(isText))
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function listOf(lists: Map<string, StoredDocument[]>, key: string): StoredDocument[] {
  const known = lists.get(key)
  if (known) return known
  const list: StoredDocument[] = []
  lists.set(key, list)
  return list
}

/** The position of this id in a list ordered by id, or the position to insert it at. */
function placeOf(list: readonly StoredDocument[], id: string): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?._id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}

const copies = new WeakMap<StoredDocument[], readonly StoredDocument[]>()
const none: readonly StoredDocument[] = []

/** A copy that is kept until the list changes. */
function copyOf(list: StoredDocument[] | undefined): readonly StoredDocument[] {
  if (!list) return none
  let copy = copies.get(list)
  if (!copy) copies.set(list, (copy = [...list]))
  return copy
}

function insert(list: StoredDocument[], document: StoredDocument): void {
  copies.delete(list)
  const place = placeOf(list, document._id)
  list.splice(place, list[place]?._id === document._id ? 1 : 0, document)
}

function withdraw(list: StoredDocument[] | undefined, id: string): void {
  if (!list) return
  copies.delete(list)
  const place = placeOf(list, id)
  if (list[place]?._id === id) list.splice(place, 1)
}
