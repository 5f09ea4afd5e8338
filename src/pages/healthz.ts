import type { APIRoute } from 'astro'

/** The process is alive; nothing else is asked. */
export const GET: APIRoute = () =>
  Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
