import type { APIRoute } from 'astro'
import { readWebhook } from '#gateways/sanity/read-webhook.ts'
import { signatureHeader } from '#gateways/sanity/verify-signature.ts'

/** Sanity's webhook after a publication: invalidates the pages that use the document, in every process. */
export const POST: APIRoute = async ({ request, locals }) => {
  const { content, env, invalidatePages, log } = locals.app
  const webhook = { body: await request.text(), signature: request.headers.get(signatureHeader) }
  const reading = readWebhook(webhook, env.SANITY_WEBHOOK_SECRET, Date.now())
  if (reading === 'forged') return respond(401, { error: 'The signature is invalid.' })
  if (reading === 'malformed') return respond(400, { error: 'The body must be JSON with _id and _type.' })

  const tags = [...reading.tags]
  if (tags.length > 0) await invalidatePages(tags)
  if (reading.productId !== null) {
    const lists = await content.listTagsOf(reading.productId).catch(() => null)
    // Sanity retries for half an hour; invalidating the same tags twice is harmless.
    if (!lists) return respond(503, { error: 'The collections of this product cannot be fetched.' })
    if (lists.length > 0) await invalidatePages(lists)
    tags.push(...lists)
  }
  log.info({ requestId: locals.requestId, tags }, 'content changed')
  return respond(200, { invalidated: tags })
}

function respond(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
