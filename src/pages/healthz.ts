import type { APIRoute } from 'astro'

/** Liveness: the process responds. No other service is checked. */
export const GET: APIRoute = () =>
  Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
