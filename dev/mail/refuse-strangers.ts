import type { MiddlewareHandler } from 'hono'

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Only the loopback's own names may ask, so that no page of the web can read or clear the letters by DNS rebinding. */
export const refuseStrangers: MiddlewareHandler = async (context, next) => {
  const { hostname, origin } = new URL(context.req.url)
  const from = context.req.header('origin')
  if (!LOOPBACK_NAMES.has(hostname)) return context.text('This address is not one of the post room’s.\n', 403)
  if (context.req.method !== 'GET' && from && from !== origin) {
    return context.text('The post room takes no orders from other pages.\n', 403)
  }
  return next()
}
