import { defineMiddleware } from 'astro:middleware'
import type { APIContext } from 'astro'
import { findUnavailable, type Unavailable } from '#ports/unavailable.ts'
import { cleanPage } from '#gateways/sanity/preview/clean-page.ts'
import { atReadersPace } from '#http/files/at-readers-pace.ts'
import { currentResponse } from './http/current-response.ts'
import { localeOf } from '#i18n/locales.ts'
import { openHouse } from '#open-app'
import { setRoute } from '#shared/telemetry/work-context.ts'
import { findRefusal } from '#http/requests/find-refusal.ts'
import { refuse } from '#http/requests/refuse.ts'
import { retryAfterSeconds } from '#shared/http/retry-after.ts'

/** A page as only its editor may have it: kept by no cache, its texts marked only where they are seen. */
async function showToEditor(response: Response, studioUrl: string | undefined): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'private, no-store')
  for (const name of ['CDN-Cache-Control', 'Cache-Tag', 'Content-Length']) headers.delete(name)
  // The overlays that open a field write their styles as they go, which no visitor's page allows.
  const policy = headers
    .get('Content-Security-Policy')
    ?.replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'")
    .replace(/frame-ancestors [^;]*/, (allowed) =>
      studioUrl ? `${allowed} ${new URL(studioUrl).origin}` : allowed,
    )
  if (policy) headers.set('Content-Security-Policy', policy)
  const isPage = headers.get('Content-Type')?.startsWith('text/html')
  const body = isPage ? cleanPage(await response.text()) : response.body
  return new Response(body, { status: response.status, headers })
}

/** Pages that only an error or a refusal shows, and Astro's own endpoints that no page uses: nobody is answered there. */
const innerPages = [
  ...['/500', '/503', '/refused'],
  ...['/_actions/[...path]', '/_image', '/_server-islands/[name]'],
]

/** Films, models and event streams are read as fast as they are taken; pages and other short answers are read whole. */
function paced(response: Response, pathname: string): Response {
  const destination = currentResponse.getStore()
  const isStream = response.headers.get('Content-Type') === 'text/event-stream'
  if (!destination || !response.body || !(isStream || pathname.startsWith('/files/'))) return response
  const { status, headers } = response
  return new Response(atReadersPace(response.body, destination), { status, headers })
}

/** An address that a program asks, not a person: it is answered in JSON. */
const isForPrograms = (pathname: string) => /^\/api\/|\.(ics|json|txt|xml)$/.test(pathname)

/** The answer while a service is away: 503, as JSON for programs, and for people a page that keeps what they typed. */
function answerUnavailable(
  context: APIContext,
  service: Unavailable['service'],
): Promise<Response> | Response {
  const { url, locals } = context
  if (isForPrograms(url.pathname)) {
    const headers = { 'Cache-Control': 'no-store', 'Retry-After': String(retryAfterSeconds) }
    return Response.json({ error: { code: 'unavailable', service } }, { status: 503, headers })
  }
  const { typed } = locals
  locals.unavailable = { service, ...(typed && { form: { address: `${url.pathname}${url.search}`, typed } }) }
  // A new request, because a body that has been read cannot be sent on.
  return context.rewrite(new Request(new URL('/503', url)))
}

/** Gives every request its house, its locale and its id in the log; and, while a service is away, an answer that says so. */
export const onRequest = defineMiddleware(async (context, next) => {
  setRoute(context.routePattern)
  const house = await openHouse()
  // Only looking is previewed: what an editor places in a bag is what anybody could.
  const isLooking = context.request.method === 'GET'
  const preview = isLooking ? house.previews.read(context.request.headers.get('cookie')) : null
  context.locals.preview = preview
  context.locals.house = preview ? { ...house, content: house.previews.content(preview) } : house
  context.locals.requestId = context.request.headers.get('x-request-id') ?? crypto.randomUUID()
  if (context.locals.refusal) return next()
  const { routePattern, originPathname } = context
  const isAsked = originPathname === routePattern || routePattern.startsWith('/_')
  if (isAsked && innerPages.includes(routePattern)) return context.rewrite('/404')
  const { SITE_URL: siteUrl, SANITY_STUDIO_URL: studioUrl } = house.env
  const refusal = await findRefusal(context, { siteUrl, studioUrl })
  if (refusal) return refuse(context, refusal)
  const locale = localeOf(context.params['locale'])
  if (!locale) return context.rewrite('/404')
  context.locals.locale = locale
  try {
    const response = await next()
    if (preview) return await showToEditor(response, house.env.SANITY_STUDIO_URL)
    return paced(response, context.url.pathname)
  } catch (error) {
    const unavailable = findUnavailable(error)
    if (!unavailable) throw error
    house.log.warn({ ...unavailable, requestId: context.locals.requestId }, 'a service is away')
    return answerUnavailable(context, unavailable.service)
  }
})
