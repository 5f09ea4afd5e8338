// Browsers allow six connections to a host, so the lake redirects each stream to a host of its own.
import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect } from 'vitest'
import { test, token } from '../lake-fixture.ts'
import { studioOrigin } from '../sign-in.ts'
import { listen, read, send, version } from './stream-fixture.ts'

describe('a stream of a browser', () => {
  const browser = { origin: studioOrigin, authorization: `Bearer ${token}` }
  const redirected = async (url: string, headers: Record<string, string> = browser) => {
    const { statusCode, headers: given } = await send(url, listen, headers)
    const target = URL.parse(given.location ?? '')
    return { statusCode, given, host: target?.hostname ?? '', path: `${target?.pathname}${target?.search}` }
  }
  const allowed = ({ headers }: { headers: IncomingHttpHeaders }) => headers['access-control-allow-origin']

  test('is redirected to a host of its own with a single-use ticket in place of the token', async ({
    url,
    client,
  }) => {
    const { statusCode, given, host, path } = await redirected(url)
    expect([statusCode, given['access-control-allow-origin'], host]).toEqual([
      307,
      studioOrigin,
      'l0.orlune.localhost',
    ])
    const stream = await send(url, path, { host, origin: 'null' })
    expect([stream.statusCode, allowed(stream)]).toEqual([200, 'null'])
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    expect((await read(stream, 2)).map(({ event }) => event)).toEqual(['welcome', 'mutation'])
    expect((await send(url, path, { host, origin: 'null' })).statusCode).toBe(401)
    expect((await redirected(url)).host).not.toBe(host)
  })

  test('without a token gets events of published documents only', async ({ url, client }) => {
    const { host, path } = await redirected(url, { origin: studioOrigin })
    const stream = await send(url, path, { host, origin: 'null' })
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    await client.create({ _id: 'watch', _type: 'product' })
    expect((await read(stream, 2)).map(({ data }) => data['documentId'])).toEqual([undefined, 'watch'])
  })

  test('has a CORS preflight on its host, which serves nothing else', async ({ url }) => {
    const host = 'l3.orlune.localhost'
    const preflight = await send(
      url,
      listen,
      { host, origin: 'null', 'access-control-request-method': 'GET' },
      'OPTIONS',
    )
    expect([preflight.statusCode, allowed(preflight)]).toEqual([204, 'null'])
    const query = await send(url, `${version}/data/query/production?query=*`, { host, origin: 'null' })
    expect([query.statusCode, allowed(query)]).toEqual([401, undefined])
    expect(allowed(await send(url, `${version}/users/me`, { origin: 'null' }))).toBeUndefined()
  })
})
