import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { findUser, robotUser, type User } from '../../people/local-users.ts'
import { OneTimeCodes } from '../../people/one-time-codes.ts'
import type { SessionStore } from '../../people/session-store.ts'
import { gatewayError } from '../lake-error.ts'

/** Identifies the user of a request. Without a token only published documents are readable. */
export interface Access {
  /** The user of the token; undefined without a token. Throws 401 when the token is unknown. */
  userOf(c: Context): User | undefined
  /** The id of the user, written as the author of each transaction. */
  identityOf(c: Context): string
  userOfToken(token: string): User | undefined
  hasToken(c: Context): boolean
  requireToken: MiddlewareHandler
  /** A one-time code for the URL of a stream, because the browser does not send the token after a redirect. */
  issueTicket(c: Context): string
  /** Accepts a valid ticket of the request in place of a token. */
  admitByTicket(c: Context): boolean
  wasAdmittedByTicket(c: Context): boolean
}

const ticketLifetimeMs = 30_000

interface AccessOptions {
  /** The token that needs no sign-in, for the storefront and for scripts. */
  robotToken: string | undefined
  sessions: SessionStore
}

/** An unknown token is refused even where none is needed, as Sanity does: falling back to public access would hide mistakes. */
export function tokenAccess({ robotToken, sessions }: AccessOptions): Access {
  const tickets = new OneTimeCodes<User | undefined>(ticketLifetimeMs)
  const admitted = new WeakMap<Request, User | undefined>()

  const userOfToken = (token: string): User | undefined => {
    if (robotToken !== undefined && isSame(token, robotToken)) return robotUser
    const userId = sessions.userIdOf(token)
    return userId === undefined ? undefined : findUser(userId)
  }
  const userOf = (c: Context): User | undefined => {
    const token = bearerToken(c)
    if (token === undefined) return admitted.get(c.req.raw)
    const user = userOfToken(token)
    if (user) return user
    throw gatewayError(401, 'Unauthorized', 'Session not found', 'SIO-401-ANF')
  }
  return {
    userOf,
    identityOf: (c) => userOf(c)?.id ?? '<anonymous>',
    userOfToken,
    hasToken: (c) => userOf(c) !== undefined,
    requireToken: async (c, next) => {
      if (!userOf(c)) throw gatewayError(401, 'Unauthorized', 'A token is required', 'SIO-401-AWH')
      await next()
    },
    issueTicket: (c) => tickets.issue(userOf(c)),
    admitByTicket(c) {
      const holder = tickets.redeem(c.req.query('ticket') ?? '')
      if (holder) admitted.set(c.req.raw, holder.value)
      return holder !== undefined
    },
    wasAdmittedByTicket: (c) => admitted.has(c.req.raw),
  }
}

export function bearerToken(c: Context): string | undefined {
  return /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
}

function isSame(a: string, b: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(a), digest(b))
}
