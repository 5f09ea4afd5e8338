import type { APIRoute } from 'astro'
import { sitemapCacheOptions, writeSitemapIndex } from '#features/navigation/index.ts'

export const GET: APIRoute = async ({ cache, locals }) => {
  const { app } = locals
  const found = await app.content.sitemapCounts()
  cache.set(sitemapCacheOptions(found.tags))
  return new Response(writeSitemapIndex(app.env.SITE_URL, found.data), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
