/** The text of a UUID as `randomUUID` and PostgreSQL write it, of any version. */
export const uuidShape = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

export const isUuid = (text: string): boolean => uuidShape.test(text)

/** A UUID made of the first 128 bits of a hash in hexadecimal, the same for the same hash. */
export function uuidOfHash(hash: string): string {
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
