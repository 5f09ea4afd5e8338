import type { APIRoute } from 'astro'

/** Pages that are nobody's business say so themselves (noindex); only what is no page at all is closed here. */
export const GET: APIRoute = ({ locals }) => {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /studio',
    '',
    `Sitemap: ${new URL('/sitemap.xml', locals.house.env.SITE_URL).href}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
