import { LRUCache } from 'lru-cache'
import type { CachedPage } from './cached-page.ts'
import { type PageAddress, pageKey } from './page-address.ts'

/**
 * `fresh`: sent as it is. `stale`: sent while it is rendered again. `outdated`: too old, or invalidated; sent only when the
 * page cannot be rendered.
 */
type PageState = 'fresh' | 'stale' | 'outdated'

export interface FoundPage {
  readonly page: CachedPage
  readonly state: PageState
  /** Seconds since it was rendered. */
  readonly age: number
}

/** The number of invalidations so far. */
type CacheGeneration = number

/** The rendered pages of this process, by address, invalidated by tag, with a limit in bytes. */
export interface PageCache {
  find(address: PageAddress): FoundPage | undefined
  /** Taken before a page is rendered, and passed to `store` afterwards. */
  generation(): CacheGeneration
  /** Keeps a page unless one of its tags was invalidated while it was rendered. Returns whether it was kept. */
  store(address: PageAddress, page: CachedPage, since: CacheGeneration): boolean
  drop(address: PageAddress): void
  invalidate(tags: readonly string[] | 'everything'): void
  invalidatePath(path: string): void
  /** Bytes held now. */
  readonly bytes: number
}

interface Entry {
  readonly page: CachedPage
  readonly cachedAt: number
  isOutdated: boolean
}

/** An estimate of the headers, key and bookkeeping of one page, beside its body. */
const overheadBytes = 4096
const maxTagsRemembered = 10_000
const maxPathsRemembered = 20_000

/**
 * `maxBytes` limits all pages together. A quarter of it is reserved for pages with parameters in their key, so that many
 * different searches cannot evict the other pages.
 */
export function createPageCache(maxBytes: number, now: () => number = () => performance.now()): PageCache {
  const createStore = (share: number) =>
    new LRUCache<string, Entry>({
      maxSize: Math.max(1, Math.floor(maxBytes * share)),
      sizeCalculation: ({ page }) => page.body.length + overheadBytes,
    })
  const plain = createStore(0.75)
  const withParameters = createStore(0.25)
  const stores = [plain, withParameters]
  /** The parameters that the page of a path declared when it was last kept. */
  const declared = new LRUCache<string, readonly string[]>({ max: maxPathsRemembered })
  const invalidatedAt = new Map<string, CacheGeneration>()
  let everythingAt: CacheGeneration = 0
  let clock: CacheGeneration = 0

  const storeOf = (key: string) => (key.includes('?') ? withParameters : plain)
  const entries = () => stores.flatMap((store) => [...store.values()])

  function keyOf(address: PageAddress): string | undefined {
    // Without parameters the key is the path, whatever the page declares.
    const names = address.parameters ? declared.get(address.path) : []
    return names && pageKey(address, names)
  }

  function stateOf({ page, isOutdated }: Entry, age: number): PageState {
    if (isOutdated || age > page.maxAge + page.staleFor) return 'outdated'
    return age > page.maxAge ? 'stale' : 'fresh'
  }

  return {
    find(address) {
      const key = keyOf(address)
      const entry = key === undefined ? undefined : storeOf(key).get(key)
      if (!entry) return undefined
      const age = (now() - entry.cachedAt) / 1000
      return { page: entry.page, state: stateOf(entry, age), age }
    },
    generation: () => clock,
    store(address, page, since) {
      const isOutdated =
        everythingAt > since || page.tags.some((tag) => (invalidatedAt.get(tag) ?? 0) > since)
      if (isOutdated) return false
      declared.set(address.path, page.parameters)
      const key = pageKey(address, page.parameters)
      storeOf(key).set(key, { page, cachedAt: now(), isOutdated: false })
      return true
    },
    drop(address) {
      const key = keyOf(address)
      if (key !== undefined) storeOf(key).delete(key)
    },
    invalidate(tags) {
      clock += 1
      if (tags !== 'everything' && invalidatedAt.size + tags.length <= maxTagsRemembered) {
        for (const tag of tags) invalidatedAt.set(tag, clock)
      } else {
        // Too many tags to remember each: pages that are being rendered now are not kept.
        invalidatedAt.clear()
        everythingAt = clock
      }
      const isMeant =
        tags === 'everything' ? () => true : (page: CachedPage) => page.tags.some((tag) => tags.includes(tag))
      for (const entry of entries()) if (isMeant(entry.page)) entry.isOutdated = true
    },
    invalidatePath(path) {
      clock += 1
      everythingAt = clock
      for (const store of stores) {
        for (const [key, entry] of store.entries()) {
          if (key === path || key.startsWith(`${path}?`)) entry.isOutdated = true
        }
      }
    },
    get bytes() {
      return stores.reduce((sum, store) => sum + store.calculatedSize, 0)
    },
  }
}
