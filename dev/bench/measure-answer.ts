import { brotliCompressSync } from 'node:zlib'
import type { GrowthPage } from './growth-pages.ts'

export interface Measured {
  /** Of the whole body, compressed as a page from the cache is. */
  readonly bytes: number
  readonly milliseconds: number
  /** A file that grows with the house: its size has no budget. */
  readonly isList: boolean
}

const runs = 21

/** The median of some runs: this machine is shared, and the shortest run flatters. */
export async function medianTime(
  work: () => Promise<unknown>,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await before()
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** One kind of page: its size, and how long it takes to make when nothing of it is kept. */
export async function measurePage(
  siteUrl: string,
  { name, path, isList = false, cookie }: GrowthPage,
  forget: () => Promise<void>,
): Promise<Measured> {
  let body = ''
  const ask = async () => {
    const headers = { 'Accept-Encoding': 'identity', ...(cookie && { Cookie: cookie }) }
    const answer = await fetch(`${siteUrl}${path}`, { headers })
    body = await answer.text()
    if (!answer.ok) throw new Error(`${name}: ${path} was answered ${answer.status}.`)
  }
  await ask()
  const milliseconds = await medianTime(ask, forget)
  return { bytes: brotliCompressSync(body).length, milliseconds, isList }
}
