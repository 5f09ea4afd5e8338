import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@sanity/client'
import { productQuery } from '../../src/gateways/sanity/queries/catalog/product.ts'
import { startContentLake } from '../content-lake/start-content-lake.ts'
import { benchCommits, benchStart } from './lake/durability.ts'
import { fillLake } from './lake/fill-lake.ts'
import { measure, print } from './lake/measure.ts'
import { studioListQuery } from './lake/studio-list-query.ts'
import { missingTranslation, studioSearch, translationBoard } from './lake/studio-queries.ts'

/** Measures the Content Lake with 10,000 and with 20,000 documents over HTTP, and its log on the disk, against its budgets. */
export async function benchContentLake(): Promise<void> {
  const search = await studioSearch('brume')
  const folder = await mkdtemp(join(tmpdir(), 'maison-bench-'))
  const token = randomBytes(16).toString('hex')
  const lake = await startContentLake({
    ...{ dataFolder: folder, projectId: 'orlune', dataset: 'production', port: 0 },
    ...{ token, seedFolder: 'studio/seed' },
  })
  try {
    const client = createClient({
      ...{ projectId: 'orlune', dataset: 'production', apiVersion: '2025-02-19' },
      ...{ apiHost: lake.url, useProjectHostname: false, useCdn: false, token },
    })
    const slugs: string[] = []
    for (const documents of [10_000, 20_000]) {
      slugs.push(...(await fillLake(client, documents)))
      print(
        `\nContent Lake, ${await client.fetch<number>('count(*)')} documents; first, median, 95th percentile`,
      )
      const drafts = { perspective: 'drafts' } as const
      const slugOf = (run: number) => slugs[(run * 7919) % slugs.length] ?? ''
      await measure({ what: 'product by slug', budgetMs: 5 }, (run) =>
        client.fetch(productQuery, { slug: slugOf(run), language: 'en', currency: 'EUR', now: null }),
      )
      await measure({ what: 'referrers', budgetMs: 5 }, () =>
        client.fetch('count(*[references($id)])', { id: 'collection-watches-and-time' }),
      )
      const list = { types: ['product'], type: 'product', limit: 2000 }
      await measure({ what: 'Studio list', budgetMs: 1000, runs: 20 }, () =>
        client.fetch(studioListQuery, list, drafts),
      )
      await measure({ what: 'Studio search', budgetMs: 1500, runs: 20 }, () =>
        client.fetch(search.query, search.params, drafts),
      )
      await measure({ what: 'a page of the translation board', budgetMs: 1000, runs: 20 }, () =>
        client.fetch(translationBoard.query, translationBoard.params, drafts),
      )
      await measure({ what: 'missing a translation', budgetMs: 1000, runs: 20 }, () =>
        client.fetch(missingTranslation.query, missingTranslation.params, drafts),
      )
      await measure({ what: 'a patch', budgetMs: 20 }, (run) =>
        client
          .patch(`bench-${run}`)
          .set({ since: 1900 + run })
          .commit({ returnDocuments: false }),
      )
      await measure({ what: 'Studio search after a patch', budgetMs: 1500, runs: 20 }, async (run) => {
        await client.patch(`bench-${run}`).set({ since: run }).commit({ returnDocuments: false })
        await client.fetch(search.query, search.params, drafts)
      })
    }
  } finally {
    await lake.close()
    await rm(folder, { recursive: true, force: true })
  }
  print('\nThe log on the disk; first, median, 95th percentile')
  await benchCommits()
  await benchStart()
}
