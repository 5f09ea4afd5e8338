import { describe, expect } from 'vitest'
import type { SanityClient } from '@sanity/client'
import { clientOf, failureOf, test, token } from '../lake-fixture.ts'

/** A billion comparisons with a thousand documents. */
const joins =
  'count(*[_type == "piece" && count(*[_type == "piece" && count(*[_type == "piece" && word == ^.^.word]) > 0]) > 0])'
const wildcards = '*[_type == "text"]{"found": word match $pattern}'
const manyWildcards = { pattern: `${'*a'.repeat(12)}*b` }
/** The same query in more characters than are parsed on the main thread, so that a worker evaluates it. */
const inWorker = (query: string) => `${query}${' '.repeat(60_000)}`

const limits = { timeMs: 60_000, workingSetMb: 500, waiting: 500 }

async function fill(client: SanityClient): Promise<void> {
  const transaction = client.transaction()
  for (let number = 0; number < 1000; number++)
    transaction.create({ _id: `piece-${number}`, _type: 'piece', word: 'brume' })
  transaction.create({ _id: 'text', _type: 'text', word: 'a'.repeat(300) })
  await transaction.commit({ returnDocuments: false })
}

describe('a slow query', () => {
  test('does not keep the health check, page queries, writes and listeners waiting', async ({ testLake }) => {
    const { url } = await testLake.start({ queryLimits: limits })
    const client = clientOf(url, { token })
    await fill(client)
    let isAnswered = false
    const slow = [joins, wildcards].map((query) =>
      clientOf(url)
        .fetch(query, manyWildcards)
        .finally(() => (isAnswered = true))
        .catch((cause: unknown) => cause),
    )
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const seen = Promise.withResolvers<string>()
    const subscription = client
      .listen('*[_type == "piece"]', {}, { events: ['welcome', 'mutation'] })
      .subscribe((event) => {
        if (event.type === 'welcome') void client.patch('piece-1').set({ word: 'aube' }).commit()
        else if (event.type === 'mutation') seen.resolve(event.documentId)
      })
    expect(await seen.promise).toBe('piece-1')
    subscription.unsubscribe()
    expect(await clientOf(url).fetch('*[_id == "piece-1"][0].word')).toBe('aube')
    // A visitor's slow queries hold up neither the slow queries of the Studio nor the health check.
    expect(await client.fetch(inWorker('count(*[_type == "piece"])'))).toBe(1000)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(isAnswered).toBe(false)
    await testLake.close()
    await Promise.all(slow)
  })

  test.for([
    ['three nested joins', joins],
    ['a match with many wildcards', wildcards],
  ] as const)('of %s is stopped after its time with 408', async ([, query], { testLake }) => {
    const { url } = await testLake.start({ queryLimits: { ...limits, timeMs: 2000 } })
    const client = clientOf(url, { token })
    await fill(client)
    const failure = await failureOf(client.fetch(query, manyWildcards))
    expect([failure.statusCode, failure.details]).toEqual([
      408,
      {
        type: 'queryTimeoutError',
        description: 'The query was stopped after 2 seconds',
        query,
      },
    ])
    expect(await client.fetch(inWorker('count(*[_type == "piece"])'))).toBe(1000)
  })

  test('that needs too much memory is refused with 400, and the next is answered', async ({ testLake }) => {
    const { url } = await testLake.start({ queryLimits: { ...limits, workingSetMb: 24 } })
    const client = clientOf(url, { token })
    await fill(client)
    const fields = Array.from({ length: 12 }, (_, number) => `"field${number}": ^.word + word`)
    const every = `*[_type == "piece"]{"others": *[_type == "piece"]{${fields.join()}}}`
    const failure = await failureOf(client.fetch(every))
    expect([failure.statusCode, failure.details?.type]).toEqual([400, 'queryMemoryLimitError'])
    expect(await client.fetch(inWorker('count(*[_type == "piece"])'))).toBe(1000)
  })

  test('is refused with 429 when too many wait', async ({ testLake }) => {
    const { url } = await testLake.start({ queryLimits: { ...limits, waiting: 1 } })
    const client = clientOf(url, { token })
    await fill(client)
    const slow = Promise.all([failureOf(client.fetch(joins)), failureOf(client.fetch(joins))])
    const started = performance.now()
    let status: number | undefined
    // The first runs, the second waits, a third is refused; requests may arrive in any order.
    while (status !== 429 && performance.now() - started < 20_000)
      status = (
        await Promise.race([
          failureOf(client.fetch(joins)),
          new Promise<{ statusCode?: number }>((resolve) => setTimeout(resolve, 50, {})),
        ])
      ).statusCode
    expect(status).toBe(429)
    await testLake.close()
    await slow
  })
})

describe('a query that a worker evaluates', () => {
  test('has the answer that the main thread gives', async ({ testLake }) => {
    const { url } = await testLake.start()
    const client = clientOf(url, { token })
    await fill(client)
    const asset = await client.assets.upload('file', Buffer.from('A care guide.'), { filename: 'care.txt' })
    await client.create({ _id: 'drafts.piece-1', _type: 'piece', word: 'aube', maker: { _ref: asset._id } })
    const queries: [string, 'published' | 'drafts' | 'raw'][] = [
      ['*[_type == "piece"] | order(word asc)[0...3]{..., "file": maker->{url, size}}', 'drafts'],
      ['*[_id in path("drafts.**")]', 'raw'],
      ['{"me": identity(), "project": sanity::projectId(), "count": count(*)}', 'published'],
    ]
    for (const [query, perspective] of queries) {
      const options = { filterResponse: false, perspective, resultSourceMap: true } as const
      const [quick, slow] = [
        await client.fetch(query, {}, options),
        await client.fetch(inWorker(query), {}, options),
      ]
      expect({ ...slow, ms: 0, query }).toEqual({ ...quick, ms: 0 })
    }
    const failures = [
      await failureOf(client.fetch(inWorker('*[_type =='))),
      await failureOf(client.fetch(inWorker('*[_type == $type]'))),
    ]
    expect(failures.map(({ statusCode, details }) => [statusCode, details?.type])).toEqual([
      [400, 'queryParseError'],
      [400, 'queryParseError'],
    ])
  })

  test('sees every commit before it, and a mutation by query every one in the queue', async ({ client }) => {
    const count = inWorker('count(*[_type == "piece"])')
    for (let number = 0; number < 5; number++) {
      await client.create({ _id: `piece-${number}`, _type: 'piece' })
      expect(await client.fetch(count)).toBe(number + 1)
    }
    await Promise.all([
      client.create({ _id: 'piece-5', _type: 'piece' }),
      client
        .patch({ query: inWorker('*[_type == "piece"]') })
        .set({ isSeen: true })
        .commit(),
      client.delete('piece-0'),
    ])
    expect(await client.fetch(inWorker('count(*[_type == "piece" && isSeen])'))).toBe(5)
  })
})

test('a listener whose query is too slow is disconnected with the reason, and other listeners stay', async ({
  client,
  visitor,
}) => {
  const events = { events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[] }
  const ended = Promise.withResolvers<Error>()
  const seen = Promise.withResolvers<string>()
  const welcomes = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  visitor.listen('*[word match $pattern || [word][0] match $pattern]', manyWildcards, events).subscribe({
    next: ({ type }) => type === 'welcome' && welcomes[0]?.resolve(undefined),
    error: (cause: Error) => ended.resolve(cause),
  })
  const subscription = visitor.listen('*[_type == "text"]', {}, events).subscribe((event) => {
    if (event.type === 'welcome') welcomes[1]?.resolve(undefined)
    if (event.type === 'mutation') seen.resolve(event.documentId)
  })
  await Promise.all(welcomes.map(({ promise }) => promise))
  await client.create({ _id: 'text', _type: 'text', word: 'a'.repeat(300) })
  expect((await ended.promise).message).toMatch(/takes too long to be tested/)
  expect(await seen.promise).toBe('text')
  subscription.unsubscribe()
})
