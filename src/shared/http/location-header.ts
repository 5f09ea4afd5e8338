const placeholderOrigin = 'http://nowhere.invalid'

/** The value of a `Location` header: ASCII, with Unicode percent-encoded. Undefined for an invalid address. */
export function locationHeader(address: string): string | undefined {
  const read = URL.parse(address, placeholderOrigin)
  if (!read) return undefined
  return read.origin === placeholderOrigin ? read.pathname + read.search + read.hash : read.href
}

/** The same for a path of this site; undefined for any other address, such as `//host`. */
export function ownLocation(path: string): string | undefined {
  const isOwn = path.startsWith('/') && URL.parse(path, placeholderOrigin)?.origin === placeholderOrigin
  return isOwn ? locationHeader(path) : undefined
}
