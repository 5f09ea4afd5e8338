import type { APIRoute } from 'astro'
import { readWebhook } from '#gateways/sanity/read-webhook.ts'
import { signatureHeader } from '#gateways/sanity/verify-signature.ts'

/** Sanity says that something was published: the pages that used it are forgotten, here and in every other process. */
export const POST: APIRoute = async ({ request, locals }) => {
  const { content, env, invalidatePages, log } = locals.house
  const webhook = { body: await request.text(), signature: request.headers.get(signatureHeader) }
  const reading = readWebhook(webhook, env.SANITY_WEBHOOK_SECRET, Date.now())
  if (reading === 'forged') return answer(401, { error: 'The signature is not ours.' })
  if (reading === 'malformed') return answer(400, { error: 'The body must be JSON with _id and _type.' })

  const tags = [...reading.tags]
  if (tags.length > 0) await invalidatePages(tags)
  if (reading.productId !== null) {
    const lists = await content.listTagsOf(reading.productId).catch(() => null)
    // Sanity sends it again for half an hour; deleting the same tags twice does no harm.
    if (!lists)
      return answer(503, { error: 'The content cannot be asked for the collections of this product.' })
    if (lists.length > 0) await invalidatePages(lists)
    tags.push(...lists)
  }
  log.info({ requestId: locals.requestId, tags }, 'content changed')
  return answer(200, { forgotten: tags })
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
