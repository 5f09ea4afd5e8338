import type { APIRoute } from 'astro'
import { writeSitemap } from '#features/navigation/write-sitemap.ts'

export const GET: APIRoute = async ({ cache, locals }) => {
  const { house } = locals
  const found = await house.content.sitemap()
  cache.set({ maxAge: 86_400, swr: 604_800, tags: found.tags })
  return new Response(writeSitemap(house.env.SITE_URL, found.data), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
