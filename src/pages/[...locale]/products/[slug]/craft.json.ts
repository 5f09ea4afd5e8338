import type { APIRoute } from 'astro'
import { craftPoints } from '#viewer/craft-points/craft-point.ts'
import { cachePage } from '#features/navigation/index.ts'

/** The craft points of a product's model, fetched when the model is opened. */
export const GET: APIRoute = async (context) => {
  const { app, locale } = context.locals
  const found = await app.content.product(context.params['slug'] ?? '', locale)
  if (!found) return Response.json({ error: 'unknown product' }, { status: 404 })
  await cachePage(context, found.tags)
  return Response.json({ points: craftPoints(found.data, locale) })
}
