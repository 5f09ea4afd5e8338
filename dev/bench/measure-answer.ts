import { brotliCompressSync } from 'node:zlib'
import type { GrowthPage } from './growth-pages.ts'
import { processorTime } from './processor-time.ts'

const runs = 40
/** Milliseconds in which what a change sets off, such as reading the schedule anew, comes to rest. */
const rest = 60

interface Work {
  /** The processes whose time is counted. */
  readonly pids: readonly number[]
  work(): Promise<unknown>
  /** What is done before each run and not counted. */
  before?(): Promise<unknown>
}

/**
 * Does two pieces of work in turn and answers what each took on average: milliseconds of the processor, where the system
 * tells them, otherwise milliseconds that passed.
 */
export async function compareTimes(...works: readonly [Work, Work]): Promise<readonly [number, number]> {
  const spent: [number, number] = [0, 0]
  for (let run = 0; run < runs; run++) {
    for (const [place, { pids, work, before }] of works.entries()) {
      await before?.()
      await new Promise((resolve) => setTimeout(resolve, rest))
      const now = () => processorTime(pids) ?? performance.now()
      const startedAt = now()
      await work()
      spent[place === 0 ? 0 : 1] += now() - startedAt
    }
  }
  return [spent[0] / runs, spent[1] / runs]
}

/** A page as it is before it is compressed. */
export async function fetchPage(siteUrl: string, { name, path, cookie }: GrowthPage): Promise<string> {
  const headers = { 'Accept-Encoding': 'identity', ...(cookie && { Cookie: cookie }) }
  const answer = await fetch(`${siteUrl}${path}`, { headers })
  if (!answer.ok) throw new Error(`${name}: ${path} was answered ${answer.status}.`)
  return answer.text()
}

/** The bytes of a page as a browser is sent it from the cache. */
export async function sizeOf(siteUrl: string, page: GrowthPage): Promise<number> {
  return brotliCompressSync(await fetchPage(siteUrl, page)).length
}
