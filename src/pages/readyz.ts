import type { APIRoute } from 'astro'

/** Readiness. Content and payments are reported but not required: cached pages do not need them. */
export const GET: APIRoute = async ({ locals }) => {
  const { isReady, ...parts } = await locals.app.readiness()
  return Response.json(
    { status: isReady ? 'ready' : 'not ready', ...parts },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
