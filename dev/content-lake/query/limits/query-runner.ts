import { LRUCache } from 'lru-cache'
import type { ContentStore } from '../../store/content-store.ts'
import type { DatasetViews, Reader } from '../dataset-view.ts'
import { limitedResponseBody, type Question } from './response-body.ts'
import { type LaneLimits, QueryLane } from './query-lane.ts'
import { OverBudget } from './step-budget.ts'

// Sanity's technical limits: a minute, 500 MB from the data backend, and 500 queries at a time.
const sanityLimits: LaneLimits = { timeMs: 60_000, workingSetMb: 500, waiting: 500 }

/**
 * A longer text is parsed in a worker. It is parsed once for each parameter, to find out which of them shape the tree. The
 * Studio's search over all fields has 25,000 characters and is parsed for 200 ms.
 */
const maxParsed = 120_000

const isQuicklyParsed = ({ query, params }: Question): boolean =>
  query.length * (2 + Object.keys(params).length) <= maxParsed

/**
 * Evaluates queries: on the main thread when that is quick, otherwise in a worker, so that no other request waits for a slow
 * one. Slow queries with a token and without one have a worker each, so that a visitor cannot hold up the Studio.
 */
export class QueryRunner {
  readonly #store: ContentStore
  readonly #views: DatasetViews
  readonly #lanes: Record<'withToken' | 'withoutToken', QueryLane>
  /** The texts of queries that were not quick. They are tried again on the main thread later, because the machine may have been busy. */
  readonly #slow = new LRUCache<string, true>({ max: 500, ttl: 30_000 })

  constructor(
    store: ContentStore,
    views: DatasetViews,
    publicUrl: string,
    limits: LaneLimits = sanityLimits,
  ) {
    this.#store = store
    this.#views = views
    this.#lanes = {
      withToken: new QueryLane(publicUrl, limits),
      withoutToken: new QueryLane(publicUrl, limits),
    }
  }

  /** The body of the response: a text when it was quick, or UTF-8 from a worker. */
  async run(reader: Reader, question: Question): Promise<string | Uint8Array<ArrayBuffer>> {
    const { query, params } = question
    if (isQuicklyParsed(question) && !this.#slow.has(query)) {
      try {
        return limitedResponseBody(this.#views.for(reader), question)
      } catch (cause) {
        if (!(cause instanceof OverBudget)) throw cause
        this.#slow.set(query, true)
      }
    }
    const lane = reader.seesPrivate ? this.#lanes.withToken : this.#lanes.withoutToken
    const { project, identity, mapSources, returnsQuery } = question
    const request = { query, params, project, identity, mapSources, returnsQuery }
    return lane.run(() => ({ reader, request, log: this.#store.log }))
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#lanes).map((lane) => lane.close()))
  }
}
