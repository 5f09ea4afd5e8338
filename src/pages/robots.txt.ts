import type { APIRoute } from 'astro'

/** Disallows only paths that are not pages; personal pages are marked `noindex` themselves. */
export const GET: APIRoute = ({ locals }) => {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /studio',
    '',
    `Sitemap: ${new URL('/sitemap.xml', locals.app.env.SITE_URL).href}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
