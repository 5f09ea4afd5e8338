import { acceptsMediaType } from '#shared/http/negotiation.ts'
import { createImageCache, type CachedImage } from './image-cache.ts'
import type { ImageRequest } from './parse-image-request.ts'

export type ImageFormat = 'avif' | 'webp' | 'original'

/** A picture, or why there is none: `missing` permanently, `unreachable` temporarily. */
export type ImageResponse =
  { readonly image: CachedImage; readonly isFinal: boolean } | 'missing' | 'unreachable'

const accepts: Readonly<Record<ImageFormat, string>> = {
  avif: 'image/avif,image/webp,image/*',
  webp: 'image/webp,image/*',
  original: 'image/*',
}
// Sanity renders the first WebP of a picture during the request.
const timeoutMs = 20_000

const cache = createImageCache(64 * 1024 * 1024)
const inFlight = new Map<string, Promise<ImageResponse>>()

/** The best format that an `Accept` header allows. */
export function formatFor(accept: string | null): ImageFormat {
  if (acceptsMediaType(accept, 'image/avif')) return 'avif'
  return acceptsMediaType(accept, 'image/webp') ? 'webp' : 'original'
}

/** Returns a picture from the cache or from Sanity's image pipeline. Concurrent calls for the same picture share one request. */
export async function fetchImage(
  host: string,
  { address }: ImageRequest,
  format: ImageFormat,
): Promise<ImageResponse> {
  const key = `${host}${address} ${format}`
  const cached = cache.get(key)
  if (cached) return { image: cached, isFinal: true }
  const shared = inFlight.get(key)
  if (shared) return shared
  const fetching = fetchFromSanity(new URL(address, host), format)
    .then((response) => {
      if (typeof response === 'object' && response.isFinal) cache.set(key, response.image)
      return response
    })
    .finally(() => inFlight.delete(key))
  inFlight.set(key, fetching)
  return fetching
}

async function fetchFromSanity(url: URL, format: ImageFormat): Promise<ImageResponse> {
  try {
    const response = await fetch(url, {
      headers: { accept: accepts[format] },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.status >= 500 || response.status === 429) return 'unreachable'
    const type = response.headers.get('content-type') ?? ''
    if (!response.ok || !/^image\/(?:avif|webp|jpeg|png|gif)$/.test(type)) return 'missing'
    const bytes = new Uint8Array(await response.arrayBuffer())
    // Sanity encodes AVIF in the background and sends WebP until it is ready: that response must not be cached for long.
    return { image: { bytes, type }, isFinal: format !== 'avif' || type === 'image/avif' }
  } catch {
    return 'unreachable'
  }
}
