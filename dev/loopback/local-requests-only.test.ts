import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { localRequestsOnly } from './local-requests-only.ts'

const app = new Hono().use(localRequestsOnly('the stand-in')).all('*', (context) => context.text('welcome'))

test.each([
  ['GET', 'http://localhost:4323/', undefined, 200],
  ['GET', 'http://[::1]:4323/', undefined, 200],
  ['POST', 'http://127.0.0.1:4323/', undefined, 200],
  ['POST', 'http://127.0.0.1:4323/', 'http://127.0.0.1:4323', 200],
  ['GET', 'http://127.0.0.1:4323/', 'https://elsewhere.example', 200],
  ['POST', 'http://127.0.0.1:4323/', 'https://elsewhere.example', 403],
  ['DELETE', 'http://127.0.0.1:4323/', 'http://localhost:4321', 403],
  ['POST', 'http://127.0.0.1:4323/', 'null', 403],
  ['GET', 'http://rebound.example:4323/', undefined, 403],
  ['GET', 'http://127.0.0.1.elsewhere.example/', undefined, 403],
  ['GET', 'http://192.168.0.7:4323/', undefined, 403],
] as const)(
  'the response to %s %s from the origin %s has the status %i',
  async (method, url, origin, status) => {
    const response = await app.request(url, { method, headers: origin ? { origin } : {} })
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(status === 200 ? /welcome/ : /the stand-in/)
  },
)
