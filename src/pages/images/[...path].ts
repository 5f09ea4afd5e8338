import type { APIRoute } from 'astro'
import { fetchImage, formatFor } from '#gateways/sanity/images/fetch-image.ts'
import { parseImageRequest } from '#gateways/sanity/images/parse-image-request.ts'

const aYear = 'public, max-age=31536000, immutable'
const aMinute = 'public, max-age=60'

/** Pictures from Sanity's CDN, served from the own origin. The path contains the hash of the content. */
export const GET: APIRoute = async ({ params, url, request, locals }) => {
  const { env } = locals.app
  const project = { projectId: env.SANITY_PROJECT_ID, dataset: env.SANITY_DATASET }
  const wanted = parseImageRequest(params['path'] ?? '', url.searchParams, project)
  if (wanted === 'unknown') return respond(404, 'There is no such picture.')
  if (wanted === 'refused') return respond(400, 'Pictures are not available in this size.')

  const response = await fetchImage(env.SANITY_IMAGE_HOST, wanted, formatFor(request.headers.get('accept')))
  if (response === 'missing') return respond(404, 'There is no such picture.')
  if (response === 'unreachable') {
    return respond(503, 'The picture cannot be fetched now. Please try again in a moment.', {
      'retry-after': '5',
    })
  }
  return new Response(response.image.bytes, {
    headers: {
      'content-type': response.image.type,
      'content-length': String(response.image.bytes.byteLength),
      'cache-control': response.isFinal ? aYear : aMinute,
      vary: 'Accept',
      'x-content-type-options': 'nosniff',
    },
  })
}

function respond(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  const cacheControl = status === 503 ? 'no-store' : aMinute
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': cacheControl, ...headers },
  })
}
