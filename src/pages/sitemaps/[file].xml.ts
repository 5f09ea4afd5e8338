import type { APIRoute } from 'astro'
import {
  sitemapCacheOptions,
  listPages,
  readSitemapPart,
  toSitemapPages,
  writeSitemapFile,
} from '#features/navigation/index.ts'
import { streamText } from '#shared/http/stream-text.ts'

const unknown = () =>
  new Response('There is no such sitemap.\n', { status: 404, headers: { 'Content-Type': 'text/plain' } })

/** One sitemap file, streamed. */
export const GET: APIRoute = async ({ cache, locals, params }) => {
  const { app } = locals
  const part = readSitemapPart(params['file'] ?? '')
  if (!part) return unknown()
  const { folder, file } = part
  const found = folder === 'pages' ? null : await app.content.sitemapFile(folder, file)
  const pages = found ? found.data.flatMap((entry) => toSitemapPages(folder, entry)) : listPages
  if (pages.length === 0 || (!found && file > 1)) return unknown()
  cache.set(sitemapCacheOptions(found?.tags ?? []))
  return new Response(streamText(writeSitemapFile(app.env.SITE_URL, pages)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
