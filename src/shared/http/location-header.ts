const nowhere = 'http://nowhere.invalid'

/** An address as a `Location` header can carry it: in ASCII, its Unicode percent-encoded. Undefined for what is no address. */
export function locationHeader(address: string): string | undefined {
  const read = URL.parse(address, nowhere)
  if (!read) return undefined
  return read.origin === nowhere ? read.pathname + read.search + read.hash : read.href
}

/** The same for a path of this site; undefined for any other address, however it is written. */
export function ownLocation(path: string): string | undefined {
  const isOwn = path.startsWith('/') && URL.parse(path, nowhere)?.origin === nowhere
  return isOwn ? locationHeader(path) : undefined
}
