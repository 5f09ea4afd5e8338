import { chromium } from 'playwright'
import { overBudget, productBudgets } from './budgets.ts'
import { scorePage } from './lighthouse.ts'
import { measurePage } from './measure-page.ts'
import { hasWrk, measureFloor, measureThroughput } from './throughput.ts'
import { findBrowser } from '../checks/browser.ts'
import { ensureVarnish } from '../checks/varnish.ts'
import { openHouseAside } from '../house/open-aside.ts'
import { startVarnish } from '../house/start-varnish.ts'

const firstPort = 4461
const varnishPort = firstPort + 7
const purgeToken = 'token-of-the-purges-in-benches'
const say = (line: string) => process.stdout.write(`${line}\n`)

const pages = {
  home: '/',
  collection: '/collections/watches-and-time',
  product: '/products/meridienne',
  story: '/stories/rose-engine',
}

/** What a first visit costs, what Lighthouse says, and how many visitors a core can answer. */
export async function benchStorefront(): Promise<void> {
  const executablePath = await findBrowser()
  const house = await openHouseAside(firstPort, {
    variables: {
      CACHE_PURGE: 'varnish',
      CACHE_PURGE_URL: `http://127.0.0.1:${varnishPort}`,
      CACHE_PURGE_TOKEN: purgeToken,
    },
  })
  try {
    say('\nFirst visit, 390 px, bytes as they travel')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    for (const [name, path] of Object.entries(pages)) {
      const cost = await measurePage(browser, `${house.siteUrl}${path}`)
      say(
        `  ${name.padEnd(12)} HTML+CSS ${cost.document + cost.stylesheets}  script ${cost.scripts}  fonts ${cost.fonts}  ` +
          `requests above the fold ${cost.requestsAboveFold}  CLS ${cost.cumulativeLayoutShift.toFixed(3)}`,
      )
      if (name === 'product') for (const line of overBudget(cost)) say(`  over budget: ${line}`)
    }
    await browser.close()

    say('\nLighthouse, mobile')
    for (const [name, path] of Object.entries(pages)) {
      const score = () => scorePage(executablePath, firstPort + 9, `${house.siteUrl}${path}`)
      // The first pass has the pictures cut to this screen, which a picture service has done long before a visitor comes.
      await score()
      const s = await score()
      say(
        `  ${name.padEnd(12)} ${s.performance} / ${s.accessibility} / ${s.bestPractices} / ${s.seo}   ` +
          `LCP ${s.largestContentfulPaintMs} ms  TBT ${s.totalBlockingTimeMs} ms`,
      )
    }

    say('\nCached product page, wrk -t1 -c16')
    if (hasWrk()) {
      const product = measureThroughput(`${house.siteUrl}${pages.product}`)
      const floor = await measureFloor(firstPort + 8)
      const share = product.requestsPerSecond / floor.requestsPerSecond
      say(`  product      ${product.requestsPerSecond} req/s, p99 ${product.p99}`)
      say(`  bare http    ${floor.requestsPerSecond} req/s`)
      say(
        `  share        ${(share * 100).toFixed(1)} % (budget ${productBudgets.cachedShareOfFloor * 100} %)`,
      )
      say(`  in Varnish   ${await measureInVarnish()}`)
    } else {
      say('  wrk is not installed and could not be; no figure.')
    }
  } finally {
    await house.close()
  }
}

/** The same page from Varnish with the configuration for production, which the storefront fills once. */
async function measureInVarnish(): Promise<string> {
  try {
    ensureVarnish()
  } catch {
    return 'no figure: Varnish is not installed and could not be.'
  }
  const varnish = await startVarnish({ port: varnishPort, backendPorts: [firstPort], token: purgeToken })
  try {
    const { requestsPerSecond, p99 } = measureThroughput(`http://127.0.0.1:${varnishPort}${pages.product}`)
    return `${requestsPerSecond} req/s, p99 ${p99}`
  } finally {
    await varnish.stop()
  }
}
