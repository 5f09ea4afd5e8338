import { Hono, type Context } from 'hono'
import type { Lake } from '../../lake.ts'
import { findUser, localUsers } from '../../people/local-users.ts'
import { OneTimeCodes } from '../../people/one-time-codes.ts'
import { bearerToken } from '../access/access.ts'
import { gatewayError } from '../lake-error.ts'
import { signInPage } from './sign-in-page.ts'

const signInsAreGoodForMs = 60_000

interface AuthOptions {
  publicUrl: string
  /** Only these may be sent back to with a code that opens the lake. */
  origins: readonly string[]
}

/** `/auth`: the Studio finds the sign-in page under `providers`, and changes the `sid` it comes back with into a token. */
export function authRoutes({ access, sessions }: Lake, { publicUrl, origins }: AuthOptions): Hono {
  const signIns = new OneTimeCodes<string>(signInsAreGoodForMs)

  const readOrigin = (value: unknown): URL => {
    const url = typeof value === 'string' ? URL.parse(value) : null
    if (url && origins.includes(url.origin)) return url
    throw gatewayError(
      403,
      'Forbidden',
      `Nobody signs in for "${String(value)}": it is not an allowed origin`,
    )
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
      // Another site may not press the button: the browser says truthfully where a form was sent from.
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
      const user = access.whoAsks(c)
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
