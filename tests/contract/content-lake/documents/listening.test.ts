import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { SanityClient } from '@sanity/client'
import { describe, expect } from 'vitest'
import { test, token } from '../lake-fixture.ts'
import { studioOrigin } from '../sign-in.ts'

const version = '/v2025-02-19'
const listen = `${version}/data/listen/production?query=*&includeAllVersions=true&enableResume=true`

/** Sends a request as a browser does, with a host name that only browsers resolve. */
function send(
  url: string,
  path: string,
  { host = 'orlune.localhost', ...headers }: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { ...headers, host: `${host}:${port}` } },
      resolve,
    )
      .on('error', reject)
      .end()
  })
}

interface StreamEvent {
  id: string
  event: string
  data: Record<string, unknown>
}

/** Reads a number of events from a stream and closes it. */
async function read(response: IncomingMessage, count: number): Promise<StreamEvent[]> {
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    const whole = text.split('\n\n').filter((part) => /^event: /m.test(part))
    if (whole.length < count) continue
    response.destroy()
    return whole.map((part) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? ''
      return {
        id: field('id'),
        event: field('event'),
        data: JSON.parse(field('data')) as StreamEvent['data'],
      }
    })
  }
  throw new Error(`The stream ended after: ${text}`)
}

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

describe('a listener that reconnects', () => {
  const reconnect = (url: string, lastSeen: string) =>
    send(url, listen, { host: 'localhost', authorization: `Bearer ${token}`, 'last-event-id': lastSeen })

  test('gets each event that it missed once', async ({ url, client }) => {
    await client.create({ _id: 'first', _type: 'product' })
    const transaction = client.transaction()
    for (const id of ['a', 'b', 'c']) transaction.create({ _id: id, _type: 'product' })
    const { transactionId } = await transaction.commit({ returnDocuments: false })
    await client.create({ _id: 'last', _type: 'product' })
    const received = await read(await reconnect(url, `${transactionId}#b`), 3)
    expect(received.map(({ event, data }) => data['documentId'] ?? event)).toEqual([
      'welcomeback',
      'c',
      'last',
    ])
    const [welcome] = received
    const again = await reconnect(url, welcome?.id ?? '')
    await client.create({ _id: 'later', _type: 'product' })
    expect((await read(again, 2)).map(({ data }) => data['documentId'])).toEqual([undefined, 'later'])
  })

  test('gets a reset event when its last event is unknown', async ({ url }) => {
    expect((await read(await reconnect(url, 'long-ago#watch'), 1))[0]?.event).toBe('reset')
  })
})

describe('a listener', () => {
  const next = async (client: SanityClient, options: object, change: () => Promise<unknown>) => {
    const welcomed = Promise.withResolvers<undefined>()
    const received = Promise.withResolvers<Record<string, unknown>>()
    const listening = client
      .listen('*[_type == "product"]', {}, { events: ['welcome', 'mutation'], ...options })
      .subscribe((event) => {
        if (event.type === 'welcome') welcomed.resolve(undefined)
        if (event.type === 'mutation') received.resolve({ ...event })
      })
    await welcomed.promise
    await change()
    const event = await received.promise
    listening.unsubscribe()
    return event
  }

  test('gets events of drafts only with includeAllVersions', async ({ client }) => {
    const write = async () => {
      await client.createOrReplace({ _id: 'drafts.watch', _type: 'product' })
      await client.createOrReplace({ _id: 'watch', _type: 'product' })
    }
    expect(await next(client, {}, write)).toMatchObject({ documentId: 'watch' })
    expect(await next(client, { includeAllVersions: true }, write)).toMatchObject({
      documentId: 'drafts.watch',
    })
  })

  test('gets only the requested fields of an event', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product', title: 'Aube' })
    const patch = () => client.patch('watch').set({ title: 'Brume' }).commit()
    const all = await next(
      client,
      {
        includePreviousRevision: true,
        includeResult: true,
        effectFormat: 'mendoza',
        visibility: 'transaction',
      },
      patch,
    )
    expect(all).toMatchObject({
      transition: 'update',
      identity: 'house-robot',
      visibility: 'transaction',
      previous: { title: 'Aube' },
      result: { title: 'Brume' },
      mutations: [{ patch: { id: 'watch', set: { title: 'Brume' } } }],
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    })
    expect(all).toHaveProperty('effects.apply')
    const minimal = await next(client, { includeResult: false, includeMutations: false }, patch)
    for (const name of ['result', 'previous', 'mutations', 'effects'])
      expect(minimal).not.toHaveProperty(name)
  })
})

describe('the live content stream', () => {
  const live = `${version}/data/live/events/production`
  const reconnect = (url: string, lastSeen?: string, search = '') =>
    send(url, `${live}${search}`, {
      host: 'localhost',
      authorization: `Bearer ${token}`,
      ...(lastSeen !== undefined && { 'last-event-id': lastSeen }),
    })

  test('names stale results by their sync tags', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    const tagsOf = async (query: string) =>
      (await client.fetch<unknown>(query, {}, { filterResponse: false })).syncTags ?? []
    const [products, stories, one] = [
      await tagsOf('*[_type == "product"]'),
      await tagsOf('*[_type == "story"]'),
      await tagsOf('*[_id == "watch"][0]'),
    ]
    const received = Promise.withResolvers<string[]>()
    const listening = client.live.events().subscribe((event) => {
      if (event.type === 'welcome') void client.patch('watch').set({ title: 'Aube' }).commit()
      if (event.type === 'message') received.resolve(event.tags)
    })
    const stale = await received.promise
    listening.unsubscribe()
    const isStale = (tags: readonly string[]) => tags.some((tag) => stale.includes(tag))
    expect([products, stories, one].map(isStale)).toEqual([true, false, true])
  })

  test('resumes after the last event, and restarts when that is unknown', async ({ url, client }) => {
    const [welcome] = await read(await reconnect(url), 1)
    await client.create({ _id: 'watch', _type: 'product' })
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    const received = await read(await reconnect(url, welcome?.id), 2)
    expect(received.map(({ event }) => event)).toEqual(['welcome', 'message'])
    expect((await read(await reconnect(url, welcome?.id, '?includeDrafts=true'), 3)).at(-1)?.event).toBe(
      'message',
    )
    expect((await read(await reconnect(url, 'long-ago'), 1))[0]?.event).toBe('restart')
  })
})
