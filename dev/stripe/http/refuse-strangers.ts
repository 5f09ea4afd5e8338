import type { MiddlewareHandler } from 'hono'

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Only the loopback's own names are answered, and forms only from this origin: no page of the web can pay or refund. */
export const refuseStrangers: MiddlewareHandler = async (context, next) => {
  const { hostname, origin } = new URL(context.req.url)
  const from = context.req.header('origin')
  if (!LOOPBACK_NAMES.has(hostname)) return context.text('This address is not one of the stand-in’s.\n', 403)
  if (context.req.method !== 'GET' && from && from !== origin) {
    return context.text('The stand-in takes no orders from other pages.\n', 403)
  }
  return next()
}
