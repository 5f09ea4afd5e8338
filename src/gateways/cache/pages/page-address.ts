/** What a request asks for, as the page cache reads it. */
export interface PageAddress {
  readonly path: string
  readonly parameters: URLSearchParams | undefined
}

const plainPath = /^\/(?:[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*)?$/

/** Whether a path is written the one way that the storefront links to it. */
function isCanonical(path: string): boolean {
  if (plainPath.test(path)) return true
  if (!path.includes('%') || !plainPath.test(path.replaceAll(/%[\dA-F]{2}/g, 'x'))) return false
  try {
    return encodeURI(decodeURI(path)) === path
  } catch {
    return false
  }
}

/**
 * Reads the target of a request line; undefined where the path has another spelling than the storefront's own (a doubled
 * slash, `%73` for `s`): such a page is rendered each time, so that spellings cannot fill the cache.
 */
export function readPageAddress(target: string): PageAddress | undefined {
  const mark = target.indexOf('?')
  const path = mark === -1 ? target : target.slice(0, mark)
  const query = mark === -1 ? '' : target.slice(mark + 1)
  if (!isCanonical(path)) return undefined
  return { path, parameters: query ? new URLSearchParams(query) : undefined }
}

/**
 * The key of a page: its path and those parameters that its HTML depends on, first values only and in one order. An empty
 * value is no value; every other name is no part of the key. The host is none either: nothing on a page is taken from it.
 */
export function pageKey({ path, parameters }: PageAddress, names: readonly string[]): string {
  if (!parameters || names.length === 0) return path
  const kept = new URLSearchParams()
  for (const name of [...names].sort()) {
    const value = parameters.get(name)
    if (value) kept.set(name, value)
  }
  return kept.size === 0 ? path : `${path}?${kept.toString()}`
}
