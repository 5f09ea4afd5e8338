import { defineMiddleware } from 'astro:middleware'
import type { APIContext } from 'astro'
import { findUnavailable, type Unavailable } from '#ports/unavailable.ts'
import { removeUnusedStega } from '#gateways/sanity/preview/remove-unused-stega.ts'
import { withBackpressure } from '#http/files/with-backpressure.ts'
import { currentResponse } from './http/current-response.ts'
import { localeOf } from '#i18n/locales.ts'
import { openApp } from '#open-app'
import { setRoute } from '#shared/telemetry/work-context.ts'
import { withNarrowPolicy } from '#http/narrow-policy.ts'
import { findRefusal } from '#http/requests/find-refusal.ts'
import { refuse } from '#http/requests/refuse.ts'
import { retryAfterSeconds } from '#shared/http/retry-after.ts'

/** Prepares a preview response: not cacheable, with stega markers only in visible text. */
async function showToEditor(response: Response, studioUrl: string | undefined): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'private, no-store')
  for (const name of ['CDN-Cache-Control', 'Cache-Tag', 'Content-Length']) headers.delete(name)
  // The visual editing overlays insert inline styles, which the policy of other pages forbids.
  const policy = headers
    .get('Content-Security-Policy')
    ?.replace(/style-src [^;]*/, "style-src 'self' 'unsafe-inline'")
    .replace(/frame-ancestors [^;]*/, (allowed) =>
      studioUrl ? `${allowed} ${new URL(studioUrl).origin}` : allowed,
    )
  if (policy) headers.set('Content-Security-Policy', policy)
  const isPage = headers.get('Content-Type')?.startsWith('text/html')
  const body = isPage ? removeUnusedStega(await response.text()) : response.body
  return new Response(body, { status: response.status, headers })
}

/** Pages that are only rendered for an error or a refusal, and unused endpoints of Astro. A direct request gets 404. */
const innerPages = [
  ...['/500', '/503', '/refused'],
  ...['/_actions/[...path]', '/_image', '/_server-islands/[name]'],
]

/** Applies backpressure to files and event streams. Pages and other short responses are buffered. */
function withBackpressureFor(response: Response, pathname: string): Response {
  const destination = currentResponse.getStore()
  const isStream = response.headers.get('Content-Type') === 'text/event-stream'
  if (!destination || !response.body || !(isStream || pathname.startsWith('/files/'))) return response
  const { status, headers } = response
  return new Response(withBackpressure(response.body, destination), { status, headers })
}

/** Whether the path is requested by programs, which get errors as JSON. */
const isForPrograms = (pathname: string) => /^\/api\/|\.(ics|json|txt|xml)$/.test(pathname)

/** The 503 response while a service is unavailable: JSON for programs, a page that keeps the typed form values for people. */
function respondUnavailable(
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
  // A new request, because the body of the old one has been read.
  return context.rewrite(new Request(new URL('/503', url)))
}

/** Sets the locals of every request, refuses invalid requests, and answers with 503 while a service is unavailable. */
export const onRequest = defineMiddleware(async (context, next) => {
  setRoute(context.routePattern)
  const app = await openApp()
  // Only GET requests are previewed: an editor's forms use published content.
  const isGet = context.request.method === 'GET'
  const preview = isGet ? app.previews.read(context.request.headers.get('cookie')) : null
  context.locals.preview = preview
  context.locals.app = preview ? { ...app, content: app.previews.content(preview) } : app
  context.locals.requestId = context.request.headers.get('x-request-id') ?? crypto.randomUUID()
  if (context.locals.refusal) return next()
  const { routePattern, originPathname } = context
  const isDirect = originPathname === routePattern || routePattern.startsWith('/_')
  if (isDirect && innerPages.includes(routePattern)) return context.rewrite('/404')
  const { SITE_URL: siteUrl, SANITY_STUDIO_URL: studioUrl } = app.env
  const refusal = await findRefusal(context, { siteUrl, studioUrl })
  if (refusal) return refuse(context, refusal)
  const locale = localeOf(context.params['locale'])
  if (!locale) return context.rewrite('/404')
  context.locals.locale = locale
  try {
    // The whole page is read here, so that an error in any part of it is handled below.
    const response = await withNarrowPolicy(await next())
    if (preview) return await showToEditor(response, app.env.SANITY_STUDIO_URL)
    return withBackpressureFor(response, context.url.pathname)
  } catch (error) {
    const unavailable = findUnavailable(error)
    if (!unavailable) throw error
    app.log.warn({ ...unavailable, requestId: context.locals.requestId }, 'a service is unavailable')
    return respondUnavailable(context, unavailable.service)
  }
})
