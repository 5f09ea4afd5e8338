import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Access } from './access.ts'
import { gatewayError } from '../lake-error.ts'
import { hasStreamName } from './spread-streams.ts'

/**
 * Refuses requests that call the lake by a name from outside: a page that makes its own domain resolve to the loopback
 * (DNS rebinding) would otherwise pass the browser's same-origin rule.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = URL.parse(`http://${c.req.header('host') ?? ''}`)?.hostname ?? ''
  if (!/^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(host)) {
    throw gatewayError(403, 'Forbidden', `The local Content Lake does not answer to the name "${host}"`)
  }
  await next()
}

/**
 * Lets only the listed origins read and write from a browser; credentials are why it can never be `*`. A stream comes
 * from the origin `null`, being redirected, and is let in by its ticket.
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
