const oneRange = /^bytes=(\d{1,15})-(\d{0,15})$/

/**
 * Returns a `Range` header that sirv can serve: one range with a first byte. Any other may be ignored (RFC 9110, section
 * 14.2), and the whole file is sent. sirv misreads a suffix range, and throws when the end is before the start.
 */
export function readRange(header: string | undefined): string | undefined {
  const [, first, last] = oneRange.exec(header ?? '') ?? []
  if (header === undefined || first === undefined) return undefined
  return last && Number(last) < Number(first) ? undefined : header
}
