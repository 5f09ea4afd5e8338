// Server-sent events of the lake: mutations and the live content API.
import type { SanityClient } from '@sanity/client'
import { describe, expect } from 'vitest'
import { test, token } from '../lake-fixture.ts'
import { listen, read, send, version } from './stream-fixture.ts'

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
