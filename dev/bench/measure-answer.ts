import { brotliCompressSync } from 'node:zlib'
import type { GrowthPage } from './growth-pages.ts'

const runs = 32

interface Work {
  work(): Promise<unknown>
  /** What is done before each run and not timed. */
  before?(): Promise<unknown>
}

/** Times two pieces of work in turn; of each, what the quicker quarter of its runs took: what else runs here only adds. */
export async function compareTimes(...works: readonly [Work, Work]): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    for (const [place, { work, before }] of works.entries()) {
      await before?.()
      const startedAt = performance.now()
      await work()
      times[place]?.push(performance.now() - startedAt)
    }
  }
  const quick = (list: readonly number[]) => list.toSorted((a, b) => a - b)[runs / 4] ?? 0
  return [quick(times[0]), quick(times[1])]
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
