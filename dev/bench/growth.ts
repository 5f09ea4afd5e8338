import { createClient } from '@sanity/client'
import { growSite } from '../grow/grow-site.ts'
import type { SiteConfig } from '../site/environment.ts'
import { type TemporarySite, openTemporarySite } from '../site/open-temporary-site.ts'
import { studioListQuery } from './lake/studio-list-query.ts'
import { invalidateDocuments } from './invalidate-documents.ts'
import { type GrowthPage, growthPages } from './growth-pages.ts'
import { compareTimes, fetchPage, sizeOf } from './measure-response.ts'

const firstPort = Number(process.env['BENCH_FIRST_PORT'] ?? 4481)
/** Enough for a full page of every list, so that both catalogs have pages of the same length. */
const small = 240
const large = 10_000
const allowed = 0.1
const sitemapIndexMs = 20
const studioListMs = 100

const print = (line: string) => process.stdout.write(`${line}\n`)

const share = (from: number, to: number) =>
  `${to >= from ? '+' : ''}${(((to - from) / from) * 100).toFixed(0)} %`

const written = (times: readonly [number, number]) => times.map((time) => time.toFixed(1)).join(' → ')

/**
 * Measures every kind of page, uncached, with a catalog of 240 products and with one of 10,000. The measurements alternate
 * between both, so that other load of the machine affects both.
 */
export async function benchGrowth(): Promise<void> {
  const sites: TemporarySite[] = []
  try {
    for (const [place, count] of [small, large].entries()) {
      const addContent = async (config: SiteConfig) => void (await growSite(config, count, () => undefined))
      sites.push(await openTemporarySite(firstPort + place * 5, { addContent }))
    }
    const [one, other] = sites
    if (one && other) await compare(one, other)
  } finally {
    for (const site of sites) await site.close()
  }
}

async function compare(one: TemporarySite, other: TemporarySite): Promise<void> {
  const pages = [await growthPages(one.siteUrl), await growthPages(other.siteUrl)] as const
  print(
    `\nPages with ${small} and with ${large} products: bytes (brotli), processor time of one rendering in milliseconds ` +
      '(of the storefront, whose budget is +10 %; of the local Content Lake, which Sanity replaces)',
  )
  for (const [place, before] of pages[0].entries()) {
    const after = pages[1][place]
    if (!after) continue
    const measurementOf = (site: TemporarySite, page: GrowthPage) => ({
      pids: [[site.storefrontPid], site.standInPids],
      before: () => invalidateDocuments(site, page.madeFrom),
      work: () => fetchPage(site.siteUrl, page),
    })
    const sizes = [await sizeOf(one.siteUrl, before), await sizeOf(other.siteUrl, after)] as const
    const times = await compareTimes(measurementOf(one, before), measurementOf(other, after))
    const [own = [0, 0], lake = [0, 0]] = times
    const isOver = sizes[1] > sizes[0] * (1 + allowed) || own[1] > own[0] * (1 + allowed)
    const isSlow = before.name === 'sitemap index' && own[1] + lake[1] > sitemapIndexMs
    print(
      `  ${before.name.padEnd(18)}${sizes.join(' → ').padStart(16)}${share(...sizes).padStart(8)}` +
        `${written(own).padStart(18)}${share(...own).padStart(8)}${written(lake).padStart(18)}` +
        `${(isOver && !before.isList) || isSlow ? '   over budget' : ''}`,
    )
  }
  const [lists = [0, 0]] = await compareTimes(
    { pids: [one.standInPids], work: () => askStudioList(one) },
    { pids: [other.standInPids], work: () => askStudioList(other) },
  )
  print(`  sitemap index: budget ${sitemapIndexMs} ms`)
  print(
    `  a list of the Studio: ${written(lists)} ms (budget ${studioListMs} ms)` +
      `${lists[1] > studioListMs ? '   over budget' : ''}`,
  )
}

function askStudioList({ env }: TemporarySite): Promise<unknown> {
  const client = createClient({
    projectId: String(env['SANITY_PROJECT_ID']),
    dataset: String(env['SANITY_DATASET']),
    apiVersion: String(env['SANITY_API_VERSION']),
    apiHost: String(env['SANITY_API_HOST']),
    token: String(env['CONTENT_LAKE_TOKEN']),
    useProjectHostname: false,
    useCdn: false,
  })
  const params = { types: ['product'], type: 'product', limit: 2000 }
  return client.fetch(studioListQuery, params, { perspective: 'drafts' })
}
