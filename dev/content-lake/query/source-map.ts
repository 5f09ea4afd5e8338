import type { StoredDocument } from '../store/document.ts'

/** A content source map: the document and path of each text of a result. The official client turns it into stega. */
export interface SourceMap {
  documents: { _id: string; _type: string }[]
  paths: string[]
  mappings: Record<string, Mapping>
}

interface Mapping {
  type: 'value'
  source: { type: 'documentValue'; document: number; path: number }
}

interface Origin {
  document: StoredDocument
  path: string
}

// Two characters of the private use area: no document holds them, and GROQ treats them as letters.
const [open, close] = ['\uE000', '\uE001']
const marked = new RegExp(`^([^]*)${open}(\\d+)${close}$`)

/**
 * Copies of documents in which every text ends with a mark of its origin. The query is evaluated a second time on the
 * copies, and the marks in that result give the origin of each text, through joins, projections and renames. A text that
 * occurs in the query or its parameters stays unmarked, so that comparisons give the same result.
 */
export class MarkedDocuments {
  readonly #compared: ReadonlySet<string>
  readonly #origins: Origin[] = []
  readonly #copies = new Map<StoredDocument, StoredDocument>()

  /** Whether list elements are addressed by key, which is stable when they move, or by number. */
  readonly #isKeyed: boolean

  constructor(query: string, params: Record<string, unknown>, isKeyed: boolean) {
    this.#isKeyed = isKeyed
    this.#compared = new Set([...literalsIn(query), ...textsIn(params)])
  }

  copyOf(document: StoredDocument): StoredDocument {
    const known = this.#copies.get(document)
    if (known) return known
    const copy = this.#mark(document, document, '$') as StoredDocument
    this.#copies.set(document, copy)
    return copy
  }

  #mark(value: unknown, document: StoredDocument, path: string): unknown {
    if (typeof value === 'string') {
      if (this.#compared.has(value)) return value
      return `${value}${open}${this.#origins.push({ document, path }) - 1}${close}`
    }
    if (Array.isArray(value)) {
      return value.map((item: unknown, place) => {
        const key = this.#isKeyed && isObject(item) ? item['_key'] : undefined
        const element = typeof key === 'string' ? `[?(@._key=='${key}')]` : `[${place}]`
        return this.#mark(item, document, `${path}${element}`)
      })
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        // Fields such as _id and _key identify things and are not editable texts.
        name.startsWith('_') ? field : this.#mark(field, document, `${path}${fieldPath(name)}`),
      ]),
    )
  }

  /** Reads the marks. A text is mapped only when the marked result equals the real result. */
  sourceMap(result: unknown, markedResult: unknown): SourceMap {
    const documents = new Numbered<SourceMap['documents'][number]>()
    const paths = new Numbered<string>()
    const mappings: Record<string, Mapping> = {}

    const walk = (value: unknown, counterpart: unknown, place: string): void => {
      if (typeof value === 'string' && typeof counterpart === 'string') {
        const [, text, number] = marked.exec(counterpart) ?? []
        const origin = text === value ? this.#origins[Number(number)] : undefined
        if (!origin) return
        const { _id, _originalId, _type } = origin.document
        const id = typeof _originalId === 'string' ? _originalId : _id
        const document = documents.numberOf(id, { _id: id, _type })
        const source = {
          type: 'documentValue',
          document,
          path: paths.numberOf(origin.path, origin.path),
        } as const
        mappings[place] = { type: 'value', source }
      } else if (Array.isArray(value) && Array.isArray(counterpart)) {
        value.forEach((item: unknown, index) => walk(item, counterpart[index], `${place}[${index}]`))
      } else if (isObject(value) && isObject(counterpart)) {
        for (const name of Object.keys(value))
          walk(value[name], counterpart[name], `${place}${fieldPath(name)}`)
      }
    }
    walk(result, markedResult, '$')
    return { documents: documents.all, paths: paths.all, mappings }
  }
}

/** A list of distinct values, each addressed by its index. */
class Numbered<Thing> {
  readonly all: Thing[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(key: string, thing: Thing): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.all.push(thing) - 1
    this.#numbers.set(key, number)
    return number
  }
}

const fieldPath = (name: string): string => `['${name.replace(/[\\']/g, String.raw`\$&`)}']`

function* literalsIn(query: string): Generator<string> {
  for (const [, double, single] of query.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g))
    yield double ?? single ?? ''
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
