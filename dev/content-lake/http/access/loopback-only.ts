import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Access } from './access.ts'
import { gatewayError } from '../lake-error.ts'
import { hasStreamName } from './spread-streams.ts'

/**
 * Refuses requests whose `Host` is not a loopback name. A page whose domain resolves to the loopback address (DNS
 * rebinding) would otherwise pass the browser's same-origin rule.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = URL.parse(`http://${c.req.header('host') ?? ''}`)?.hostname ?? ''
  if (!/^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(host)) {
    throw gatewayError(403, 'Forbidden', `The local Content Lake does not accept the host "${host}"`)
  }
  await next()
}

/**
 * Allows the listed origins to read and write from a browser. With credentials the header can never be `*`. A
 * redirected stream has the origin `null` and is allowed by its ticket.
 */
export function allowOrigins(origins: readonly string[], access: Access): MiddlewareHandler {
  const isStream = (c: Context) =>
    hasStreamName(c) && (c.req.method === 'OPTIONS' || access.wasAdmittedByTicket(c))
  return cors({
    origin: (origin, c) => (origins.includes(origin) || (origin === 'null' && isStream(c)) ? origin : null),
    credentials: true,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposeHeaders: ['content-type', 'etag'],
    maxAge: 600,
  })
}
