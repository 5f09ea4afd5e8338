import { defineMiddleware } from 'astro:middleware'
import { localeOf } from '#i18n/locales.ts'
import { openHouse } from '#server'

/** Gives every request its house, its locale and its id in the log. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.house = await openHouse()
  context.locals.requestId = context.request.headers.get('x-request-id') ?? crypto.randomUUID()
  const locale = localeOf(context.params['locale'])
  if (!locale) return context.rewrite('/404')
  context.locals.locale = locale
  return next()
})
