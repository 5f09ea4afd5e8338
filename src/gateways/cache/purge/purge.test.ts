import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createPurge } from './create-purge.ts'

interface Recorded {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const recorded: Recorded[] = []
let reply = { status: 200, body: '{"success":true}' }
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => (body += String(part)))
  request.on('end', () => {
    recorded.push({ method: request.method, url: request.url, headers: request.headers, body })
    response.writeHead(reply.status, { 'Content-Type': 'application/json' }).end(reply.body)
  })
})
let url = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  recorded.length = 0
  reply = { status: 200, body: '{"success":true}' }
})
afterAll(() => server.close())

const token = 'a-token-of-the-edge'
const tags = ['doc:story-the-ribbon', 'type:story']
const manyTags = Array.from({ length: 300 }, (_, n) => `doc:product-${n}`)

test('every Varnish is sent PURGE with the token and the tags in xkey', async () => {
  const settings = {
    CACHE_PURGE: 'varnish',
    CACHE_PURGE_URL: `${url}/, ${url}`,
    CACHE_PURGE_TOKEN: token,
  } as const
  await createPurge(settings)?.purge(tags)
  expect(recorded).toHaveLength(2)
  for (const { method, url, headers } of recorded) {
    expect([method, url, headers['xkey'], headers.authorization]).toEqual([
      'PURGE',
      '/',
      'doc:story-the-ribbon type:story',
      `Bearer ${token}`,
    ])
  }
})

test('a Varnish that is down does not prevent the purge of the others', async () => {
  const settings = {
    CACHE_PURGE: 'varnish',
    CACHE_PURGE_URL: `http://127.0.0.1:9, ${url}`,
    CACHE_PURGE_TOKEN: token,
  } as const
  await expect(createPurge(settings)?.purge(tags)).rejects.toThrow('Varnish did not purge')
  expect(recorded).toHaveLength(1)
})

test('Fastly is sent soft purges of up to 256 surrogate keys each', async () => {
  const purge = createPurge({
    CACHE_PURGE: 'fastly',
    CACHE_PURGE_URL: url,
    CACHE_PURGE_TOKEN: token,
    CACHE_PURGE_SERVICE: 'SU1Z0isxPaozGVKXdv0eY',
  })
  await purge?.purge(manyTags)
  expect(recorded).toHaveLength(2)
  const [first, second] = recorded
  expect([first?.method, first?.url]).toEqual(['POST', '/service/SU1Z0isxPaozGVKXdv0eY/purge'])
  expect(first?.headers).toMatchObject({
    'fastly-key': token,
    'fastly-soft-purge': '1',
    'content-type': 'application/json',
  })
  expect(JSON.parse(first?.body ?? '')).toEqual({ surrogate_keys: manyTags.slice(0, 256) })
  expect(JSON.parse(second?.body ?? '')).toEqual({ surrogate_keys: manyTags.slice(256) })
})

test('Cloudflare is sent purges of up to 30 tags each', async () => {
  const purge = createPurge({
    CACHE_PURGE: 'cloudflare',
    CACHE_PURGE_URL: `${url}/client/v4/`,
    CACHE_PURGE_TOKEN: token,
    CACHE_PURGE_SERVICE: '023e105f4ecef8ad9ca31a8372d0c353',
  })
  await purge?.purge(manyTags.slice(0, 40))
  expect(recorded).toHaveLength(2)
  const [first] = recorded
  expect([first?.method, first?.url]).toEqual([
    'POST',
    '/client/v4/zones/023e105f4ecef8ad9ca31a8372d0c353/purge_cache',
  ])
  expect(first?.headers).toMatchObject({
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  })
  expect(JSON.parse(first?.body ?? '')).toEqual({ tags: manyTags.slice(0, 30) })
})

test.each([
  ['varnish', { status: 403, body: '' }],
  ['fastly', { status: 500, body: '' }],
  ['cloudflare', { status: 200, body: '{"success":false}' }],
  ['cloudflare', { status: 200, body: 'not JSON' }],
] as const)(
  'the response of %s with %o is a failed purge, whose error does not hold the token',
  async (kind, refusal) => {
    reply = refusal
    const purge = createPurge({
      CACHE_PURGE: kind,
      CACHE_PURGE_URL: url,
      CACHE_PURGE_TOKEN: token,
      CACHE_PURGE_SERVICE: 'zone',
    })
    const error = await purge?.purge(tags).catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: 'purge_failed' })
    expect(String(error)).not.toContain(token)
  },
)

test('there is no purge without an edge cache', () => {
  expect(createPurge({ CACHE_PURGE: 'none' })).toBeUndefined()
})
