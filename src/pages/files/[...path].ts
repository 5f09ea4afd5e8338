import type { APIRoute } from 'astro'
import { bringDressed } from '#gateways/sanity/files/bring-dressed.ts'
import { bringFile } from '#gateways/sanity/files/bring-file.ts'

// Named by their content, so kept for ever; and never compressed on the way, or the parts would no longer fit together.
const aYear = 'public, max-age=31536000, immutable, no-transform'

/** A model in one of its finishes, `<project>/<dataset>/<model>/<finish>.glb`. */
const dressedShape = /^(.+\/[0-9a-f]{40})\/([^/]+)\.glb$/

/** The films of the house, their captions and its models, under its own name. */
export const GET: APIRoute = async ({ params, request, locals }) => {
  const { env } = locals.house
  const project = { projectId: env.SANITY_PROJECT_ID, dataset: env.SANITY_DATASET }
  const path = params['path'] ?? ''
  const [, model, finish] = dressedShape.exec(path) ?? []
  const answer =
    model && finish
      ? await bringDressed(env.SANITY_IMAGE_HOST, `${model}.glb`, finish, project)
      : await bringFile(env.SANITY_IMAGE_HOST, path, request.headers.get('range'), project)
  if (answer === 'missing') return say(404, 'There is no such file in the house.')
  if (answer === 'unreachable')
    return say(503, 'It cannot be brought just now. Please ask again in a moment.')
  const { status, headers, body } = answer
  headers.set('cache-control', aYear)
  return new Response(body, { status, headers })
}

const say = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
