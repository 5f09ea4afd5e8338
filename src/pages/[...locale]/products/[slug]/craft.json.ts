import type { APIRoute } from 'astro'
import { craftPoints } from '#viewer/craft-points/craft-point.ts'
import { keepPage } from '#features/navigation/index.ts'

/** What to look for on the piece in three dimensions: asked for when somebody has it in the hand. */
export const GET: APIRoute = async (context) => {
  const { house, locale } = context.locals
  const found = await house.content.product(context.params['slug'] ?? '', locale)
  if (!found) return Response.json({ error: 'There is no such piece.' }, { status: 404 })
  await keepPage(context, found.tags)
  return Response.json({ points: craftPoints(found.data, locale) })
}
