import lighthouse from 'lighthouse'
import { chromium } from 'playwright'

export interface LighthouseScores {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly largestContentfulPaintMs: number
  readonly totalBlockingTimeMs: number
}

const percent = (score: number | null | undefined) => Math.round((score ?? 0) * 100)

/** Lighthouse's mobile scores of a page, in a browser of its own on a debugging port. */
export async function scorePage(
  executablePath: string,
  port: number,
  address: string,
): Promise<LighthouseScores> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--remote-debugging-port=${port}`, '--disable-background-networking'],
  })
  try {
    const result = await lighthouse(address, { port, logLevel: 'error', output: 'json' })
    if (!result) throw new Error(`Lighthouse said nothing of ${address}`)
    const { categories, audits } = result.lhr
    return {
      performance: percent(categories['performance']?.score),
      accessibility: percent(categories['accessibility']?.score),
      bestPractices: percent(categories['best-practices']?.score),
      seo: percent(categories['seo']?.score),
      largestContentfulPaintMs: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
      totalBlockingTimeMs: Math.round(audits['total-blocking-time']?.numericValue ?? 0),
    }
  } finally {
    await browser.close()
  }
}
