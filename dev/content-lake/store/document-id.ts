const longest = 128
const segment = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/

/**
 * Whether a value is an id that a document can have: at most 128 letters, digits, `_`, `-` and dots between segments, none
 * of which begins with a dash. `versions` is the first of at least three segments (sanity.io/docs/ids).
 */
export function isDocumentId(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > longest) return false
  const segments = value.split('.')
  if (!segments.every((each) => segment.test(each))) return false
  const place = segments.lastIndexOf('versions')
  return place < 0 || (place === 0 && segments.length > 2)
}
