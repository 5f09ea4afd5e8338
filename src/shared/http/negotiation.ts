import Negotiator from 'negotiator'

/** Whether a client takes brotli, by its `Accept-Encoding` (RFC 9110, 12.5.3). Without the header it takes plain bytes alone. */
export function acceptsBrotli(acceptEncoding: string | undefined): boolean {
  const headers = { 'accept-encoding': acceptEncoding }
  return new Negotiator({ headers }).encodings(['br']).length > 0
}

/** Whether a client names a media type in its `Accept`. A wildcard names none: whoever takes `image/*` need not know AVIF. */
export function acceptsMediaType(accept: string | null, type: string): boolean {
  return new Negotiator({ headers: { accept: accept ?? '' } }).mediaTypes().includes(type)
}
