import type { APIRoute } from 'astro'
import { fetchModelInFinish } from '#gateways/sanity/files/fetch-model-in-finish.ts'
import { fetchFile } from '#gateways/sanity/files/fetch-file.ts'

// The path contains the hash of the content. A proxy must not compress the response: byte ranges would no longer match.
const aYear = 'public, max-age=31536000, immutable, no-transform'

/** A model in one of its material variants, `<project>/<dataset>/<model>/<variant>.glb`. */
const variantPath = /^(.+\/[0-9a-f]{40})\/([^/]+)\.glb$/

/** Films, captions and models from Sanity's CDN, served from the own origin. */
export const GET: APIRoute = async ({ params, request, locals }) => {
  const { env } = locals.app
  const project = { projectId: env.SANITY_PROJECT_ID, dataset: env.SANITY_DATASET }
  const path = params['path'] ?? ''
  const [, model, finish] = variantPath.exec(path) ?? []
  const response =
    model && finish
      ? await fetchModelInFinish(env.SANITY_IMAGE_HOST, `${model}.glb`, finish, project)
      : await fetchFile(env.SANITY_IMAGE_HOST, path, request.headers.get('range'), project)
  if (response === 'missing') return respond(404, 'There is no such file.')
  if (response === 'unreachable')
    return respond(503, 'The file cannot be fetched now. Please try again in a moment.')
  const { status, headers, body } = response
  headers.set('cache-control', aYear)
  return new Response(body, { status, headers })
}

const respond = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
