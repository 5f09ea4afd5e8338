import { Hono, type Context } from 'hono'
import type { Lake } from '../../lake.ts'
import { findUser, localUsers } from '../../people/local-users.ts'
import { OneTimeCodes } from '../../people/one-time-codes.ts'
import { bearerToken } from '../access/access.ts'
import { gatewayError } from '../lake-error.ts'
import { signInPage } from './sign-in-page.ts'

const signInLifetimeMs = 60_000

interface AuthOptions {
  publicUrl: string
  /** The origins that a sign-in code may be sent to. */
  origins: readonly string[]
}

/** `/auth`: the Studio finds the sign-in page under `providers`, and exchanges the returned `sid` for a token. */
export function authRoutes({ access, sessions }: Lake, { publicUrl, origins }: AuthOptions): Hono {
  const signIns = new OneTimeCodes<string>(signInLifetimeMs)

  const readOrigin = (value: unknown): URL => {
    const url = typeof value === 'string' ? URL.parse(value) : null
    if (url && origins.includes(url.origin)) return url
    throw gatewayError(403, 'Forbidden', `"${String(value)}" is not an allowed origin`)
  }

  return new Hono()
    .get('/providers', (c) =>
      c.json({
        thirdPartyLogin: true,
        providers: [
          { name: 'local', title: 'Sign in to the house', url: `${publicUrl}/v1/auth/login/local` },
        ],
      }),
    )
    .get('/login/local', (c) => {
      const origin = readOrigin(c.req.query('origin'))
      forbidFraming(c)
      return c.html(signInPage(localUsers, origin.href))
    })
    .post('/login/local', async (c) => {
      // Refuses cross-site form posts: the browser sets `Origin`, and a page cannot change it.
      if (URL.parse(c.req.header('origin') ?? '')?.host !== c.req.header('host'))
        throw gatewayError(403, 'Forbidden', 'This form was sent from another page')
      const form = await c.req.parseBody()
      const back = readOrigin(form['origin'])
      const user = findUser(String(form['user']))
      if (!user || !localUsers.includes(user)) throw gatewayError(400, 'Bad Request', 'Unknown user')
      back.hash = `sid=${signIns.issue(user.id)}`
      return c.redirect(back.href, 303)
    })
    .get('/fetch', async (c) => {
      const userId = signIns.redeem(c.req.query('sid') ?? '')?.value
      if (userId === undefined) throw gatewayError(401, 'Unauthorized', 'Session not found', 'SIO-401-ANF')
      return c.json({ token: await sessions.issue(userId), label: '' })
    })
    .get('/id', (c) => {
      const user = access.userOf(c)
      return c.json(user ? { id: user.id } : {})
    })
    .post('/logout', async (c) => {
      const token = bearerToken(c)
      if (token !== undefined) await sessions.revoke(token)
      return c.json({ ok: true })
    })
}

function forbidFraming(c: Context): void {
  c.header('content-security-policy', "frame-ancestors 'none'")
  c.header('referrer-policy', 'same-origin')
  c.header('cache-control', 'no-store')
}
