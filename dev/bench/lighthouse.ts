import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright'
import { withoutAddressBarPages } from '../checks/disabled-features.ts'

export interface LighthouseScores {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly largestContentfulPaintMs: number
  readonly totalBlockingTimeMs: number
}

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

// Its own program, of this folder's packages: the tests check this file's types without having Lighthouse installed.
const program = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url))
const largestReportBytes = 50_000_000

async function runLighthouse(port: number, address: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, address, `--port=${port}`, '--output=json', '--quiet', '--no-enable-error-reporting'],
    { maxBuffer: largestReportBytes },
  )
  return JSON.parse(stdout) as Report
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
    args: [
      '--no-sandbox',
      `--remote-debugging-port=${port}`,
      '--disable-background-networking',
      withoutAddressBarPages,
    ],
  })
  try {
    const { categories, audits } = await runLighthouse(port, address)
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
