import { brotliCompressSync } from 'node:zlib'
import { median } from './median.ts'
import type { GrowthPage } from './growth-pages.ts'
import { processorTime } from './processor-time.ts'

const runs = 40
/** Milliseconds to wait after a change, until the work it causes, such as reloading the schedule, is done. */
const settleMs = 60

interface Work {
  /** Groups of processes; the time of each group is counted separately. */
  readonly pids: readonly (readonly number[])[]
  work(): Promise<unknown>
  /** Runs before each measurement and is not counted. */
  before?(): Promise<unknown>
}

/** Two medians in milliseconds: of the first and of the second kind of work. */
type Times = readonly [number, number]

/**
 * Runs two kinds of work alternately. Returns the median times of each group of processes: processor time where the system
 * reports it, otherwise elapsed time.
 */
export async function compareTimes(...works: readonly [Work, Work]): Promise<readonly Times[]> {
  const spent = works[0].pids.map((): [number[], number[]] => [[], []])
  for (let run = 0; run < runs; run++) {
    for (const [place, { pids, work, before }] of works.entries()) {
      await before?.()
      await new Promise((resolve) => setTimeout(resolve, settleMs))
      const now = () => pids.map((group) => processorTime(group) ?? performance.now())
      const startedAt = now()
      await work()
      for (const [group, time] of now().entries()) {
        spent[group]![place === 0 ? 0 : 1].push(time - startedAt[group]!)
      }
    }
  }
  return spent.map(([first, second]) => [median(first), median(second)])
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
