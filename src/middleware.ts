import { defineMiddleware } from 'astro:middleware'
import { ContentUnavailable } from '#domain/content/content-unavailable.ts'
import { cleanPage } from '#gateways/sanity/preview/clean-page.ts'
import { atReadersPace } from './http/at-readers-pace.ts'
import { currentResponse } from './http/current-response.ts'
import { localeOf } from '#i18n/locales.ts'
import { openHouse } from '#server'

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

/** Pages are read whole; films, models and event streams are read as fast as they are taken. */
function paced(response: Response): Response {
  const destination = currentResponse.getStore()
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html')
  if (!destination || !response.body || isPage) return response
  const { status, headers } = response
  return new Response(atReadersPace(response.body, destination), { status, headers })
}

/** Gives every request its house, its locale and its id in the log; and, when the words cannot be reached, a page that says so. */
export const onRequest = defineMiddleware(async (context, next) => {
  const house = await openHouse()
  // Only looking is previewed: what an editor places in a bag is what anybody could.
  const isLooking = context.request.method === 'GET'
  const preview = isLooking ? house.previews.read(context.request.headers.get('cookie')) : null
  context.locals.preview = preview
  context.locals.house = preview ? { ...house, content: house.previews.content(preview) } : house
  context.locals.requestId = context.request.headers.get('x-request-id') ?? crypto.randomUUID()
  const locale = localeOf(context.params['locale'])
  if (!locale) return context.rewrite('/404')
  context.locals.locale = locale
  try {
    const response = await next()
    return preview ? await showToEditor(response, house.env.SANITY_STUDIO_URL) : paced(response)
  } catch (error) {
    if (!(error instanceof ContentUnavailable)) throw error
    context.locals.house.log.error({ err: error, requestId: context.locals.requestId }, 'no words for a page')
    return context.rewrite('/503')
  }
})
