import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { findUser, houseRobot, type User } from '../../people/local-users.ts'
import { OneTimeCodes } from '../../people/one-time-codes.ts'
import type { SessionStore } from '../../people/session-store.ts'
import { gatewayError } from '../lake-error.ts'

/** Who asks: nobody reads what is published; a token says who it is that may see, and write, the rest. */
export interface Access {
  /** The user whose token this is, or nobody; throws when there is a token and it is no one's. */
  whoAsks(c: Context): User | undefined
  /** The id of whoever asks, by which they sign what they write. */
  identityOf(c: Context): string
  userOfToken(token: string): User | undefined
  hasToken(c: Context): boolean
  requireToken: MiddlewareHandler
  /** A code that stands for the asker in the address of a stream, where the browser will not send the token. */
  issueTicket(c: Context): string
  /** Takes the ticket of a request, if it is good, in place of a token. */
  admitByTicket(c: Context): boolean
  wasAdmittedByTicket(c: Context): boolean
}

const ticketsAreGoodForMs = 30_000

interface AccessOptions {
  /** The one token that needs no signing in, for the storefront and for scripts. */
  robotToken: string | undefined
  sessions: SessionStore
}

/** A token that is wrong is refused even where none is needed, as Sanity does: a silent downgrade hides mistakes. */
export function tokenAccess({ robotToken, sessions }: AccessOptions): Access {
  const tickets = new OneTimeCodes<User | undefined>(ticketsAreGoodForMs)
  const admitted = new WeakMap<Request, User | undefined>()

  const userOfToken = (token: string): User | undefined => {
    if (robotToken !== undefined && isSame(token, robotToken)) return houseRobot
    const userId = sessions.userIdOf(token)
    return userId === undefined ? undefined : findUser(userId)
  }
  const whoAsks = (c: Context): User | undefined => {
    const token = bearerToken(c)
    if (token === undefined) return admitted.get(c.req.raw)
    const user = userOfToken(token)
    if (user) return user
    throw gatewayError(401, 'Unauthorized', 'Session not found', 'SIO-401-ANF')
  }
  return {
    whoAsks,
    identityOf: (c) => whoAsks(c)?.id ?? '<anonymous>',
    userOfToken,
    hasToken: (c) => whoAsks(c) !== undefined,
    requireToken: async (c, next) => {
      if (!whoAsks(c)) throw gatewayError(401, 'Unauthorized', 'This needs a token', 'SIO-401-AWH')
      await next()
    },
    issueTicket: (c) => tickets.issue(whoAsks(c)),
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
