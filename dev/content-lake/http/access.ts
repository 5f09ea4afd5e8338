import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { gatewayError } from './lake-error.ts'

/** Who asks: a bearer token sees and writes everything, nobody reads what is published. */
export interface Access {
  hasToken(c: Context): boolean
  requireToken: MiddlewareHandler
}

/** A token that is wrong is refused even where none is needed, as Sanity does: a silent downgrade hides mistakes. */
export function tokenAccess(token: string | undefined): Access {
  const hasToken = (c: Context): boolean => {
    const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    if (given === undefined) return false
    if (token !== undefined && isSame(given, token)) return true
    throw gatewayError(401, 'Unauthorized', 'Session not found', 'SIO-401-ANF')
  }
  return {
    hasToken,
    requireToken: async (c, next) => {
      if (!hasToken(c)) throw gatewayError(401, 'Unauthorized', 'This needs a token', 'SIO-401-AWH')
      await next()
    },
  }
}

function isSame(a: string, b: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(a), digest(b))
}
