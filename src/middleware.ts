import { defineMiddleware } from 'astro:middleware'
import { localeOf } from '#i18n/locales.ts'
import { openHouse } from '#server'

/** Gives every request its house and its locale, and the headers that no page may forget. */
export const onRequest = defineMiddleware(async (context, next) => {
  const house = await openHouse()
  context.locals.house = house
  context.locals.requestId = context.request.headers.get('x-request-id') ?? crypto.randomUUID()

  const locale = localeOf(context.params['locale'])
  if (!locale) return context.rewrite('/404')
  context.locals.locale = locale

  const response = await next()
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()')
  response.headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  return response
})
