import type { APIRoute } from 'astro'
import { fetchImage, formatFor } from '#gateways/sanity/images/fetch-image.ts'
import { parseImageRequest } from '#gateways/sanity/images/parse-image-request.ts'

const aYear = 'public, max-age=31536000, immutable'
const aMinute = 'public, max-age=60'

/** The pictures of the house under its own name. The address names the content, so a browser may keep it for ever. */
export const GET: APIRoute = async ({ params, url, request, locals }) => {
  const { env } = locals.house
  const project = { projectId: env.SANITY_PROJECT_ID, dataset: env.SANITY_DATASET }
  const wanted = parseImageRequest(params['path'] ?? '', url.searchParams, project)
  if (wanted === 'unknown') return say(404, 'There is no such picture in the house.')
  if (wanted === 'refused') return say(400, 'The house does not cut its pictures to that measure.')

  const answer = await fetchImage(env.SANITY_IMAGE_HOST, wanted, formatFor(request.headers.get('accept')))
  if (answer === 'missing') return say(404, 'There is no such picture in the house.')
  if (answer === 'unreachable') {
    return say(503, 'The picture cannot be brought just now. Please ask again in a moment.', {
      'retry-after': '5',
    })
  }
  return new Response(answer.image.bytes, {
    headers: {
      'content-type': answer.image.type,
      'content-length': String(answer.image.bytes.byteLength),
      'cache-control': answer.isFinal ? aYear : aMinute,
      vary: 'Accept',
      'x-content-type-options': 'nosniff',
    },
  })
}

function say(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  const cacheControl = status === 503 ? 'no-store' : aMinute
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': cacheControl, ...headers },
  })
}
