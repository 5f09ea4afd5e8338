const oneRange = /^bytes=(\d{1,15})-(\d{0,15})$/

/**
 * A `Range` that a file can be cut to: one range from a first to a last byte. Any other may be ignored (RFC 9110, section
 * 14.2): the whole file is then sent. sirv would read a suffix as a first byte, and a range that ends before it begins throws.
 */
export function readRange(header: string | undefined): string | undefined {
  const [, first, last] = oneRange.exec(header ?? '') ?? []
  if (header === undefined || first === undefined) return undefined
  return last && Number(last) < Number(first) ? undefined : header
}
