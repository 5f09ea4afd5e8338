import { createClient } from '@sanity/client'
import { growHouse } from '../grow/grow-house.ts'
import { openHouseAside } from '../house/open-aside.ts'
import { studioListQuery } from './content-lake.ts'
import { forgetDocuments } from './forget-documents.ts'
import { type GrowthPage, growthPages } from './growth-pages.ts'
import { medianTime, type Measured, measurePage } from './measure-answer.ts'

const firstPort = Number(process.env['BENCH_FIRST_PORT'] ?? 4481)
/** Enough for a full page of every list; what is compared is a full page of a small house and of a large one. */
const small = 240
const large = 10_000
const allowed = 0.1
const sitemapIndexMs = 20
const studioListMs = 100

const say = (line: string) => process.stdout.write(`${line}\n`)

interface House {
  readonly pages: ReadonlyMap<string, Measured>
  readonly studioListMs: number
}

/** What every kind of page costs in a house of 240 products and in one of 10,000, rendered anew each time. */
export async function benchGrowth(): Promise<void> {
  const before = await measureHouse(small)
  const after = await measureHouse(large)
  say(
    `\nPages of a house of ${small} products and of ${large}: bytes (brotli), and milliseconds to render one anew`,
  )
  say(
    `  ${'page'.padEnd(18)}${'bytes'.padStart(16)}${''.padStart(9)}${'milliseconds'.padStart(18)}${''.padStart(9)}`,
  )
  for (const [name, one] of before.pages) {
    const other = after.pages.get(name)
    if (!other) continue
    const share = (from: number, to: number) =>
      `${to >= from ? '+' : ''}${(((to - from) / from) * 100).toFixed(0)} %`
    const isOver =
      other.bytes > one.bytes * (1 + allowed) || other.milliseconds > one.milliseconds * (1 + allowed)
    say(
      `  ${name.padEnd(18)}${`${one.bytes} → ${other.bytes}`.padStart(16)}${share(one.bytes, other.bytes).padStart(9)}` +
        `${`${one.milliseconds.toFixed(1)} → ${other.milliseconds.toFixed(1)}`.padStart(18)}` +
        `${share(one.milliseconds, other.milliseconds).padStart(9)}` +
        `${isOver && !other.isList ? '   over budget' : ''}`,
    )
  }
  const index = after.pages.get('sitemap index')?.milliseconds ?? Infinity
  say(`  the sitemap's index of the large house: ${index.toFixed(1)} ms (budget ${sitemapIndexMs} ms)`)
  say(`  a list of the Studio: ${after.studioListMs.toFixed(1)} ms (budget ${studioListMs} ms)`)
}

async function measureHouse(count: number): Promise<House> {
  const house = await openHouseAside(firstPort, {
    furnish: async (premises) => void (await growHouse(premises, count, () => undefined)),
  })
  try {
    const forget = (page: GrowthPage) => forgetDocuments(house, page.madeFrom)
    const pages = new Map<string, Measured>()
    for (const page of await growthPages(house.siteUrl)) {
      pages.set(page.name, await measurePage(house.siteUrl, page, () => forget(page)))
    }
    const client = createClient({
      projectId: String(house.env['SANITY_PROJECT_ID']),
      dataset: String(house.env['SANITY_DATASET']),
      apiVersion: String(house.env['SANITY_API_VERSION']),
      apiHost: String(house.env['SANITY_API_HOST']),
      token: String(house.env['CONTENT_LAKE_TOKEN']),
      useProjectHostname: false,
      useCdn: false,
    })
    const params = { types: ['product'], type: 'product', limit: 2000 }
    const list = () => client.fetch(studioListQuery, params, { perspective: 'drafts' })
    return { pages, studioListMs: await medianTime(list) }
  } finally {
    await house.close()
  }
}
