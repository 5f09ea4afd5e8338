import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { productQuery } from '../../src/gateways/sanity/queries/catalog/product.ts'
import { startContentLake } from '../content-lake/start-content-lake.ts'

const documents = 10_000
const runs = 200

interface SeedDocument {
  _id: string
  _type: string
}

const print = (line: string) => process.stdout.write(`${line}\n`)

/** The query of the Studio's list pane with the `groqLegacy` search strategy. */
export const studioListQuery =
  '*[_type in $types && (_type == $type)]{_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$limit]'

/** Measures queries and writes of the official client against a Content Lake of 10,000 documents, over HTTP. */
export async function benchContentLake(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'maison-bench-'))
  const token = randomBytes(16).toString('hex')
  const lake = await startContentLake({
    dataFolder: folder,
    projectId: 'orlune',
    dataset: 'production',
    port: 0,
    token,
    seedFolder: 'studio/seed',
  })
  try {
    const client = createClient({
      projectId: 'orlune',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      token,
    })
    const slugs = await fill(client)
    print(
      `\nContent Lake, ${await client.fetch<number>('count(*)')} documents; median, 95th percentile, processor time`,
    )
    const slugOf = (run: number) => slugs[(run * 7919) % slugs.length] ?? ''
    await measure('product page', 5, (run) =>
      client.fetch(productQuery, { slug: slugOf(run), language: 'en', currency: 'EUR', now: null }),
    )
    await measure('Studio list', 50, () =>
      client.fetch(
        studioListQuery,
        { types: ['product'], type: 'product', limit: 2000 },
        { perspective: 'drafts' },
      ),
    )
    await measure('referrers', 5, () =>
      client.fetch('count(*[references($id)])', { id: 'collection-watches-and-time' }),
    )
    await measure('a patch', 20, (run) =>
      client
        .patch(`bench-${run}`)
        .set({ since: 1900 + run })
        .commit({ returnDocuments: false }),
    )
  } finally {
    await lake.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Copies documents of the seed until there are enough, half of them products. Returns the slugs of those products. */
async function fill(client: SanityClient): Promise<string[]> {
  const [products, others] = await Promise.all([
    client.fetch<SeedDocument[]>('*[_type == "product"]'),
    client.fetch<SeedDocument[]>('*[!(_type match "sanity.*") && _type != "product"]'),
  ])
  const missing = documents - (await client.fetch<number>('count(*)'))
  const slugs: string[] = []
  for (let from = 0; from < missing; from += 500) {
    const transaction = client.transaction()
    for (let number = from; number < Math.min(from + 500, missing); number++) {
      const originals = number % 2 === 0 ? products : others
      const original = originals[(number >> 1) % originals.length]
      if (!original) throw new Error('The seed contains no product.')
      const slug = `copy-${number}`
      if (number % 2 === 0) slugs.push(slug)
      transaction.create({ ...original, _id: `bench-${number}`, slug: { _type: 'slug', current: slug } })
    }
    await transaction.commit({ returnDocuments: false })
  }
  return slugs
}

/** Prints the response times of one sequential client, and the processor time of lake and client together. */
async function measure(
  what: string,
  budgetMs: number,
  request: (run: number) => Promise<unknown>,
): Promise<void> {
  for (let run = 0; run < 10; run++) await request(run)
  const times: number[] = []
  const before = process.cpuUsage()
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    await request(run)
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const shown = [times[runs / 2], times[Math.floor(runs * 0.95)], (user + system) / 1000 / runs]
  const [median = 0, p95 = 0, cpu = 0] = shown
  print(
    `  ${what.padEnd(14)} ${median.toFixed(1)} ms  ${p95.toFixed(1)} ms  cpu ${cpu.toFixed(1)} ms` +
      `   (budget ${budgetMs} ms)${median <= budgetMs ? '' : '   over budget'}`,
  )
}
