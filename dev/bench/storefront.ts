import { chromium } from 'playwright'
import { overBudget, productBudgets } from './budgets.ts'
import { scorePage } from './lighthouse.ts'
import { measurePage } from './measure-page.ts'
import { hasWrk, measureFloor, measureThroughput } from './throughput.ts'
import { findBrowser } from '../checks/browser.ts'
import { ensureVarnish } from '../checks/varnish.ts'
import { openTemporarySite } from '../site/open-temporary-site.ts'
import { startVarnish } from '../site/processes/start-varnish.ts'

const firstPort = 4461
const varnishPort = firstPort + 7
const purgeToken = 'token-of-the-purges-in-benches'
const print = (line: string) => process.stdout.write(`${line}\n`)

const pages = {
  home: '/',
  collection: '/collections/watches-and-time',
  product: '/products/meridienne',
  story: '/stories/rose-engine',
}

/** Measures the cost of a first visit, Lighthouse scores, and requests per second of a cached page. */
export async function benchStorefront(): Promise<void> {
  const executablePath = await findBrowser()
  const site = await openTemporarySite(firstPort, {
    variables: {
      CACHE_PURGE: 'varnish',
      CACHE_PURGE_URL: `http://127.0.0.1:${varnishPort}`,
      CACHE_PURGE_TOKEN: purgeToken,
    },
  })
  try {
    print('\nFirst visit, 390 px, compressed bytes')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    for (const [name, path] of Object.entries(pages)) {
      const cost = await measurePage(browser, `${site.siteUrl}${path}`)
      print(
        `  ${name.padEnd(12)} HTML+CSS ${cost.document + cost.stylesheets}  script ${cost.scripts}  fonts ${cost.fonts}  ` +
          `requests above the fold ${cost.requestsAboveFold}  CLS ${cost.cumulativeLayoutShift.toFixed(3)}`,
      )
      if (name === 'product') for (const line of overBudget(cost)) print(`  over budget: ${line}`)
    }
    await browser.close()

    print('\nLighthouse, mobile')
    for (const [name, path] of Object.entries(pages)) {
      const score = () => scorePage(executablePath, firstPort + 9, `${site.siteUrl}${path}`)
      // The first pass resizes the images for this screen; in production the image service has them already.
      await score()
      const scores = await score()
      print(
        `  ${name.padEnd(12)} ${scores.performance} / ${scores.accessibility} / ${scores.bestPractices} / ${scores.seo}   ` +
          `LCP ${scores.largestContentfulPaintMs} ms  TBT ${scores.totalBlockingTimeMs} ms`,
      )
    }

    print('\nCached product page, wrk -t1 -c16')
    if (hasWrk()) {
      const product = measureThroughput(`${site.siteUrl}${pages.product}`)
      const floor = await measureFloor(firstPort + 8)
      const share = product.requestsPerSecond / floor.requestsPerSecond
      print(`  product      ${product.requestsPerSecond} req/s, p99 ${product.p99}`)
      print(`  bare http    ${floor.requestsPerSecond} req/s`)
      print(
        `  share        ${(share * 100).toFixed(1)} % (budget ${productBudgets.cachedShareOfFloor * 100} %)`,
      )
      print(`  in Varnish   ${await measureInVarnish()}`)
    } else {
      print('  no result: wrk could not be installed.')
    }
  } finally {
    await site.close()
  }
}

/** The same page from Varnish, with the configuration for production. */
async function measureInVarnish(): Promise<string> {
  try {
    ensureVarnish()
  } catch {
    return 'no result: Varnish could not be installed.'
  }
  const varnish = await startVarnish({ port: varnishPort, backendPorts: [firstPort], token: purgeToken })
  try {
    const { requestsPerSecond, p99 } = measureThroughput(`http://127.0.0.1:${varnishPort}${pages.product}`)
    return `${requestsPerSecond} req/s, p99 ${p99}`
  } finally {
    await varnish.stop()
  }
}
