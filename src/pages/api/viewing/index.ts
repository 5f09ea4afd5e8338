import type { APIRoute } from 'astro'
import { z } from 'astro/zod'
import { respondToViewer, openAllowance, openSession } from '#features/viewing/index.ts'

const asked = z.object({ slug: z.string().regex(/^[\w-]{1,96}$/) })

/** Opens a viewing session of a product for an hour. */
export const POST: APIRoute = async ({ request, locals, clientAddress }) => {
  if (!openAllowance.take(clientAddress)) return respondToViewer(429, 'too_many')
  const read = asked.safeParse(await request.json().catch(() => undefined))
  const { app, locale } = locals
  const found = read.success ? await app.content.product(read.data.slug, locale) : null
  if (!found) return respondToViewer(400, 'no_such_product')
  const { token, expiresAt } = await openSession(app, found.data.slug)
  return respondToViewer(201, { token, expiresAt: expiresAt.toString() })
}
