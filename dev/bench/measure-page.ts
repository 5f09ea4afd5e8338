import type { Browser, Page } from 'playwright'

/** The cost of a first visit to a page on a phone, without interaction, in compressed bytes. */
export interface PageCost {
  readonly document: number
  readonly stylesheets: number
  readonly scripts: number
  readonly fonts: number
  /** All requests except the images below the fold. */
  readonly requestsAboveFold: number
  readonly models: number
  readonly thirdParty: readonly string[]
  readonly cookies: number
  readonly cumulativeLayoutShift: number
}

const viewport = { width: 390, height: 844 }

export async function measurePage(browser: Browser, address: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const bytes: Record<string, number> = {}
  const requested: { url: string; type: string }[] = []
  const sizes: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const type = /\.(glb|usdz|ktx2)(\?|$)/.test(request.url()) ? 'model' : request.resourceType()
    requested.push({ url: request.url(), type })
    sizes.push(
      request
        .sizes()
        .then(({ responseBodySize }) => void (bytes[type] = (bytes[type] ?? 0) + responseBodySize)),
    )
  })
  await page.addInitScript(() => {
    const record = globalThis as unknown as { shifted: number }
    record.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) record.shifted += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // The page is requested twice first, so that it is cached and its second, better compression is done.
  for (let visit = 0; visit < 2; visit++) {
    await page.request.get(address)
    await page.waitForTimeout(1000)
  }
  const untilIdle = createIdleWait(page)
  await page.goto(address)
  await untilIdle()
  const belowFold = await page.evaluate(() => {
    const isBelow = (image: HTMLImageElement) => image.getBoundingClientRect().top >= innerHeight
    // Requests do not contain the fragment.
    const sourceOf = ({ currentSrc }: HTMLImageElement) => currentSrc.replace(/#.*/, '')
    const above = new Set([...document.images].filter((image) => !isBelow(image)).map(sourceOf))
    return [...document.images].map(sourceOf).filter((source) => !above.has(source))
  })
  const cumulativeLayoutShift = await page.evaluate(
    () => (globalThis as unknown as { shifted: number }).shifted,
  )
  await Promise.all(sizes)
  const origin = new URL(address).origin
  const cookies = (await context.cookies()).length
  await context.close()
  return {
    document: bytes['document'] ?? 0,
    stylesheets: bytes['stylesheet'] ?? 0,
    scripts: bytes['script'] ?? 0,
    fonts: bytes['font'] ?? 0,
    models: bytes['model'] ?? 0,
    requestsAboveFold: requested.filter(({ url }) => !belowFold.includes(url)).length,
    thirdParty: requested
      .map(({ url }) => url)
      .filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin),
    cookies,
    cumulativeLayoutShift,
  }
}

/**
 * Waits until a page had no pending and no new requests for half a second. The load event is not enough: on a busy machine
 * there is an idle time before the images below the fold are requested.
 */
function createIdleWait(page: Page): () => Promise<void> {
  let [begun, ended] = [0, 0]
  page.on('request', () => begun++)
  page.on('requestfinished', () => ended++)
  page.on('requestfailed', () => ended++)
  return async () => {
    let before: number
    do {
      before = begun
      await page.evaluate(() => new Promise((idle) => requestAnimationFrame(() => requestIdleCallback(idle))))
      await page.waitForTimeout(500)
    } while (begun > before || begun > ended)
  }
}
