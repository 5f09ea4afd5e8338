import type { APIRoute } from 'astro'

/** Whether this process can serve. Content and payments are told, but decide nothing: pages of the cache go on without them. */
export const GET: APIRoute = async ({ locals }) => {
  const { isReady, ...parts } = await locals.house.readiness()
  return Response.json(
    { status: isReady ? 'ready' : 'not ready', ...parts },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
