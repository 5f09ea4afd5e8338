import { brotliCompressSync } from 'node:zlib'
import type { GrowthPage } from './growth-pages.ts'
import { processorTime } from './processor-time.ts'

const runs = 40
/** Milliseconds to wait after a change, until the work it causes, such as reloading the schedule, is done. */
const settleMs = 60

interface Work {
  /** The processes whose time is counted. */
  readonly pids: readonly number[]
  work(): Promise<unknown>
  /** Runs before each measurement and is not counted. */
  before?(): Promise<unknown>
}

/**
 * Runs two kinds of work alternately. Returns the average of each: milliseconds of processor time where the system reports it,
 * otherwise elapsed milliseconds.
 */
export async function compareTimes(...works: readonly [Work, Work]): Promise<readonly [number, number]> {
  const spent: [number, number] = [0, 0]
  for (let run = 0; run < runs; run++) {
    for (const [place, { pids, work, before }] of works.entries()) {
      await before?.()
      await new Promise((resolve) => setTimeout(resolve, settleMs))
      const now = () => processorTime(pids) ?? performance.now()
      const startedAt = now()
      await work()
      spent[place === 0 ? 0 : 1] += now() - startedAt
    }
  }
  return [spent[0] / runs, spent[1] / runs]
}

/** Fetches a page without compression. */
export async function fetchPage(siteUrl: string, { name, path, cookie }: GrowthPage): Promise<string> {
  const headers = { 'Accept-Encoding': 'identity', ...(cookie && { Cookie: cookie }) }
  const response = await fetch(`${siteUrl}${path}`, { headers })
  if (!response.ok) throw new Error(`${name}: the response of ${path} has the status ${response.status}.`)
  return response.text()
}

/** The size of a page in bytes, compressed with brotli as the cache sends it. */
export async function sizeOf(siteUrl: string, page: GrowthPage): Promise<number> {
  return brotliCompressSync(await fetchPage(siteUrl, page)).length
}
