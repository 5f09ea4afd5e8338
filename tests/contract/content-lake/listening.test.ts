import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { SanityClient } from '@sanity/client'
import { describe, expect } from 'vitest'
import { test, token } from './lake-fixture.ts'
import { studioOrigin } from './sign-in.ts'

const version = '/v2025-02-19'
const listen = `${version}/data/listen/production?query=*&includeAllVersions=true&enableResume=true`

/** Asks as a browser does, by a name that only a browser resolves. */
function ask(
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

interface Told {
  id: string
  event: string
  data: Record<string, unknown>
}

/** Reads a stream until it has told as many events as wanted, and hangs up. */
async function read(response: IncomingMessage, count: number): Promise<Told[]> {
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    const whole = text.split('\n\n').filter((part) => /^event: /m.test(part))
    if (whole.length < count) continue
    response.destroy()
    return whole.map((part) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? ''
      return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) as Told['data'] }
    })
  }
  throw new Error(`The stream ended after: ${text}`)
}

describe('a stream of a browser', () => {
  const browser = { origin: studioOrigin, authorization: `Bearer ${token}` }
  const redirected = async (url: string, headers: Record<string, string> = browser) => {
    const { statusCode, headers: answer } = await ask(url, listen, headers)
    const target = URL.parse(answer.location ?? '')
    return { statusCode, answer, host: target?.hostname ?? '', path: `${target?.pathname}${target?.search}` }
  }
  const allowed = ({ headers }: { headers: IncomingHttpHeaders }) => headers['access-control-allow-origin']

  test('is sent to a name of its own, where a ticket stands for the token, once', async ({ url, client }) => {
    const { statusCode, answer, host, path } = await redirected(url)
    expect([statusCode, answer['access-control-allow-origin'], host]).toEqual([
      307,
      studioOrigin,
      'l0.orlune.localhost',
    ])
    const stream = await ask(url, path, { host, origin: 'null' })
    expect([stream.statusCode, allowed(stream)]).toEqual([200, 'null'])
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    expect((await read(stream, 2)).map(({ event }) => event)).toEqual(['welcome', 'mutation'])
    expect((await ask(url, path, { host, origin: 'null' })).statusCode).toBe(401)
    expect((await redirected(url)).host).not.toBe(host)
  })

  test('of nobody sees what nobody sees', async ({ url, client }) => {
    const { host, path } = await redirected(url, { origin: studioOrigin })
    const stream = await ask(url, path, { host, origin: 'null' })
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    await client.create({ _id: 'watch', _type: 'product' })
    expect((await read(stream, 2)).map(({ data }) => data['documentId'])).toEqual([undefined, 'watch'])
  })

  test('may ask beforehand, but nothing else is answered there', async ({ url }) => {
    const host = 'l3.orlune.localhost'
    const preflight = await ask(
      url,
      listen,
      { host, origin: 'null', 'access-control-request-method': 'GET' },
      'OPTIONS',
    )
    expect([preflight.statusCode, allowed(preflight)]).toEqual([204, 'null'])
    const query = await ask(url, `${version}/data/query/production?query=*`, { host, origin: 'null' })
    expect([query.statusCode, allowed(query)]).toEqual([401, undefined])
    expect(allowed(await ask(url, `${version}/users/me`, { origin: 'null' }))).toBeUndefined()
  })
})

describe('a listener that comes back', () => {
  const wake = (url: string, lastSeen: string) =>
    ask(url, listen, { host: 'localhost', authorization: `Bearer ${token}`, 'last-event-id': lastSeen })

  test('is told what it missed, and nothing twice', async ({ url, client }) => {
    await client.create({ _id: 'first', _type: 'product' })
    const transaction = client.transaction()
    for (const id of ['a', 'b', 'c']) transaction.create({ _id: id, _type: 'product' })
    const { transactionId } = await transaction.commit({ returnDocuments: false })
    await client.create({ _id: 'last', _type: 'product' })
    const told = await read(await wake(url, `${transactionId}#b`), 3)
    expect(told.map(({ event, data }) => data['documentId'] ?? event)).toEqual(['welcomeback', 'c', 'last'])
    const [welcome] = told
    const again = await wake(url, welcome?.id ?? '')
    await client.create({ _id: 'later', _type: 'product' })
    expect((await read(again, 2)).map(({ data }) => data['documentId'])).toEqual([undefined, 'later'])
  })

  test('is told to begin again when too much has passed', async ({ url }) => {
    expect((await read(await wake(url, 'long-ago#watch'), 1))[0]?.event).toBe('reset')
  })
})

describe('listening', () => {
  const next = async (client: SanityClient, options: object, act: () => Promise<unknown>) => {
    const welcomed = Promise.withResolvers<undefined>()
    const told = Promise.withResolvers<Record<string, unknown>>()
    const listening = client
      .listen('*[_type == "product"]', {}, { events: ['welcome', 'mutation'], ...options })
      .subscribe((event) => {
        if (event.type === 'welcome') welcomed.resolve(undefined)
        if (event.type === 'mutation') told.resolve({ ...event })
      })
    await welcomed.promise
    await act()
    const event = await told.promise
    listening.unsubscribe()
    return event
  }

  test('tells of drafts only who asks for all versions', async ({ client }) => {
    const write = async () => {
      await client.createOrReplace({ _id: 'drafts.watch', _type: 'product' })
      await client.createOrReplace({ _id: 'watch', _type: 'product' })
    }
    expect(await next(client, {}, write)).toMatchObject({ documentId: 'watch' })
    expect(await next(client, { includeAllVersions: true }, write)).toMatchObject({
      documentId: 'drafts.watch',
    })
  })

  test('brings what was asked for and no more', async ({ client }) => {
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
    const few = await next(client, { includeResult: false, includeMutations: false }, patch)
    for (const name of ['result', 'previous', 'mutations', 'effects']) expect(few).not.toHaveProperty(name)
  })
})

describe('live content', () => {
  const live = `${version}/data/live/events/production`
  const wake = (url: string, lastSeen?: string, search = '') =>
    ask(url, `${live}${search}`, {
      host: 'localhost',
      authorization: `Bearer ${token}`,
      ...(lastSeen !== undefined && { 'last-event-id': lastSeen }),
    })

  test('says which answers are stale, by the tags the answers came with', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    const tagsOf = async (query: string) =>
      (await client.fetch<unknown>(query, {}, { filterResponse: false })).syncTags ?? []
    const [products, stories, one] = [
      await tagsOf('*[_type == "product"]'),
      await tagsOf('*[_type == "story"]'),
      await tagsOf('*[_id == "watch"][0]'),
    ]
    const told = Promise.withResolvers<string[]>()
    const listening = client.live.events().subscribe((event) => {
      if (event.type === 'welcome') void client.patch('watch').set({ title: 'Aube' }).commit()
      if (event.type === 'message') told.resolve(event.tags)
    })
    const stale = await told.promise
    listening.unsubscribe()
    const isStale = (tags: readonly string[]) => tags.some((tag) => stale.includes(tag))
    expect([products, stories, one].map(isStale)).toEqual([true, false, true])
  })

  test('goes on where it was, and starts over when it cannot', async ({ url, client }) => {
    const [welcome] = await read(await wake(url), 1)
    await client.create({ _id: 'watch', _type: 'product' })
    await client.create({ _id: 'drafts.watch', _type: 'product' })
    const told = await read(await wake(url, welcome?.id), 2)
    expect(told.map(({ event }) => event)).toEqual(['welcome', 'message'])
    expect((await read(await wake(url, welcome?.id, '?includeDrafts=true'), 3)).at(-1)?.event).toBe('message')
    expect((await read(await wake(url, 'long-ago'), 1))[0]?.event).toBe('restart')
  })
})
