import { defineMiddleware } from 'astro:middleware'
import type { ContentUnavailable } from '#domain/content/content-unavailable.ts'
import { localeOf } from '#i18n/locales.ts'
import { openHouse } from '#server'

/** By its code: the server entry and this bundle each hold a copy of the class. */
function isContentUnavailable(error: unknown): boolean {
  const code: ContentUnavailable['code'] = 'content_unavailable'
  return error instanceof Error && 'code' in error && error.code === code
}

/** Gives every request its house, its locale and its id in the log; and, when the words cannot be reached, a page that says so. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.house = await openHouse()
  context.locals.requestId = context.request.headers.get('x-request-id') ?? crypto.randomUUID()
  const locale = localeOf(context.params['locale'])
  if (!locale) return context.rewrite('/404')
  context.locals.locale = locale
  try {
    return await next()
  } catch (error) {
    if (!isContentUnavailable(error)) throw error
    context.locals.house.log.error({ err: error, requestId: context.locals.requestId }, 'no words for a page')
    return context.rewrite('/503')
  }
})
