// Webhooks arrive at an HTTP server of each test and are verified with `@sanity/webhook`.
import { createServer } from 'node:http'
import { isValidSignature } from '@sanity/webhook'
import { describe, expect, vi } from 'vitest'
import { clientOf, test as base, token } from './lake-fixture.ts'

const secret = 'a-secret-of-the-tests'

/** A request that the receiver got. */
interface Delivery {
  at: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** An HTTP server that records webhooks and can be told to fail. */
interface Receiver {
  url: string
  deliveries: Delivery[]
  /** The responses to the next deliveries; 200 when there is none left. */
  replies: (number | 'hang-up')[]
  received(count: number): Promise<Delivery[]>
}

const test = base.extend<{ receiver: Receiver }>({
  receiver: async ({}, use) => {
    const deliveries: Delivery[] = []
    const replies: Receiver['replies'] = []
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString()
        deliveries.push({ at: Date.now(), headers: request.headers, body })
        const reply = replies.shift() ?? 200
        if (reply === 'hang-up') request.socket.destroy()
        else response.writeHead(reply).end()
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    await use({
      url: `http://127.0.0.1:${port}/hook`,
      deliveries,
      replies,
      async received(count) {
        await vi.waitUntil(() => deliveries.length >= count, { timeout: 5000, interval: 5 })
        return deliveries
      },
    })
    server.closeAllConnections()
    server.close()
  },
})

/** By Sanity's own toolkit. */
const isSigned = ({ headers, body }: Delivery, key: string) =>
  isValidSignature(body, String(headers['sanity-webhook-signature']), key)

const watch = { _id: 'watch', _type: 'product', title: 'Aube', slug: { _type: 'slug', current: 'aube' } }

describe('a webhook', () => {
  test('is signed and describes the operation in its headers', async ({ testLake, receiver }) => {
    const { url } = await testLake.start({ webhook: { url: receiver.url, secret } })
    const { transactionId } = await clientOf(url, { token }).mutate([{ create: watch }], {
      returnDocuments: false,
    })
    const [delivery] = await receiver.received(1)
    if (!delivery) throw new Error('No webhook came.')
    expect(await isSigned(delivery, secret)).toBe(true)
    expect(await isSigned(delivery, 'another secret')).toBe(false)
    expect(await isSigned({ ...delivery, body: `${delivery.body} ` }, secret)).toBe(false)
    expect(JSON.parse(delivery.body)).toMatchObject(watch)
    expect(delivery.headers).toMatchObject({
      'content-type': 'application/json',
      'sanity-transaction-id': transactionId,
      'sanity-document-id': 'watch',
      'sanity-dataset': 'production',
      'sanity-project-id': 'orlune',
      'sanity-operation': 'create',
    })
    expect(Date.parse(String(delivery.headers['sanity-transaction-time']))).toBeGreaterThan(0)
    expect(delivery.headers['idempotency-key']).toBeTruthy()
  })

  test('is delivered within 100 ms', async ({ testLake, receiver }) => {
    const { url } = await testLake.start({ webhook: { url: receiver.url, secret } })
    const client = clientOf(url, { token })
    await client.create(watch)
    await receiver.received(1)
    const started = Date.now()
    await client.patch('watch').set({ title: 'Brume' }).commit()
    const [, second] = await receiver.received(2)
    expect((second?.at ?? Infinity) - started).toBeLessThan(100)
  })

  test('is sent for creation, update and deletion, but not for drafts or writes without a change', async ({
    testLake,
    receiver,
  }) => {
    const { url } = await testLake.start({ webhook: { url: receiver.url, secret } })
    const client = clientOf(url, { token })
    await client.create({ ...watch, _id: 'drafts.watch' })
    await client.create(watch)
    await client.createIfNotExists(watch)
    await client.patch('watch').set({ title: 'Brume' }).commit()
    await client.delete('watch')
    const deliveries = await receiver.received(3)
    expect(deliveries.map(({ headers }) => headers['sanity-operation']).toSorted()).toEqual([
      'create',
      'delete',
      'update',
    ])
    expect(deliveries.map(({ headers }) => headers['sanity-document-id'])).not.toContain('drafts.watch')
    expect(deliveries).toHaveLength(3)
  })

  test('is sent only for documents that match the filter', async ({ testLake, receiver }) => {
    const filter = '_type == "product" && (delta::operation() != "update" || delta::changedAny(title))'
    const { url } = await testLake.start({ webhook: { url: receiver.url, secret, filter } })
    const client = clientOf(url, { token })
    await client.create({ _id: 'story', _type: 'story' })
    await client.create(watch)
    await client.patch('watch').set({ price: 3 }).commit()
    await client.patch('watch').set({ title: 'Brume' }).commit()
    await client.delete('watch')
    const deliveries = await receiver.received(3)
    expect(deliveries.map(({ headers }) => headers['sanity-operation']).toSorted()).toEqual([
      'create',
      'delete',
      'update',
    ])
    await expect(
      testLake.start({ dataFolder: `${testLake.folder}/other`, webhook: { url, secret, filter: '*[' } }),
    ).rejects.toThrow(/CONTENT_LAKE_WEBHOOK_FILTER/)
  })

  test('has the projection as its body, which may use before()', async ({ testLake, receiver }) => {
    const projection =
      '{_id, _type, "slug": slug.current, "was": before().slug.current, "house": house->title}'
    const { url } = await testLake.start({ webhook: { url: receiver.url, secret, projection } })
    const client = clientOf(url, { token })
    await client.create({ _id: 'house', _type: 'house', title: 'Orlune' })
    await client.create({ ...watch, house: { _type: 'reference', _ref: 'house' } })
    await receiver.received(2)
    await client.patch('watch').set({ 'slug.current': 'brume' }).commit()
    const [, , third] = await receiver.received(3)
    expect(JSON.parse(third?.body ?? '')).toEqual({
      _id: 'watch',
      _type: 'product',
      slug: 'brume',
      was: 'aube',
      house: 'Orlune',
    })
  })

  test('is retried while the receiver is down or busy, with the same idempotency key', async ({
    testLake,
    receiver,
  }) => {
    receiver.replies.push(503, 'hang-up', 429)
    const { url } = await testLake.start({ webhook: { url: receiver.url, secret } })
    await clientOf(url, { token }).create(watch)
    const deliveries = await receiver.received(4)
    expect(new Set(deliveries.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(await Promise.all(deliveries.map((delivery) => isSigned(delivery, secret)))).not.toContain(false)
  })

  test('that was refused is not retried and does not delay the next', async ({ testLake, receiver }) => {
    const problems: string[] = []
    receiver.replies.push(400)
    const { url } = await testLake.start({
      webhook: { url: receiver.url, secret },
      onProblem: (sentence) => problems.push(sentence),
    })
    const client = clientOf(url, { token })
    await client.create(watch)
    await vi.waitUntil(() => problems.length > 0)
    expect(problems).toEqual(['the webhook for watch was not accepted'])
    await client.patch('watch').set({ title: 'Brume' }).commit()
    expect(await receiver.received(2)).toHaveLength(2)
  })

  test('to an unreachable receiver does not delay the commit', async ({ testLake }) => {
    const { url } = await testLake.start({ webhook: { url: 'http://127.0.0.1:9/hook', secret } })
    expect(await clientOf(url, { token }).create(watch)).toMatchObject(watch)
  })
})
