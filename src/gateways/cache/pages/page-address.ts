/** The target of a request, as the page cache uses it. */
export interface PageAddress {
  readonly path: string
  readonly parameters: URLSearchParams | undefined
}

const plainPath = /^\/(?:[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*)?$/

/** Whether a path has the one form that the storefront's links use. */
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
 * Parses a request target. Undefined when the path is not canonical (a double slash, `%73` for `s`): such a request is
 * rendered each time, so that variants of a path cannot fill the cache.
 */
export function readPageAddress(target: string): PageAddress | undefined {
  const mark = target.indexOf('?')
  const path = mark === -1 ? target : target.slice(0, mark)
  const query = mark === -1 ? '' : target.slice(mark + 1)
  if (!isCanonical(path)) return undefined
  return { path, parameters: query ? new URLSearchParams(query) : undefined }
}

/**
 * The cache key of a page: its path and the parameters that its HTML depends on (`names`), sorted, first values only. Empty
 * values, other parameters and the host are not part of the key.
 */
export function pageKey({ path, parameters }: PageAddress, names: readonly string[]): string {
  if (!parameters || names.length === 0) return path
  const retained = new URLSearchParams()
  for (const name of [...names].sort()) {
    const value = parameters.get(name)
    if (value) retained.set(name, value)
  }
  return retained.size === 0 ? path : `${path}?${retained.toString()}`
}
