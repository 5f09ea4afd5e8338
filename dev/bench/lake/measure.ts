interface Measured {
  what: string
  /** The most that the median may be, in milliseconds; without one the line is for comparison. */
  budgetMs?: number
  runs?: number
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** Prints one line: figures against a budget. */
export function printAgainst(what: string, figures: string, ms: number, budgetMs?: number): void {
  const budget =
    budgetMs === undefined ? '' : `   (budget ${budgetMs} ms)${ms <= budgetMs ? '' : '   over budget'}`
  print(`  ${what.padEnd(32)} ${figures}${budget}`)
}

/**
 * Prints the response times of one sequential client: the first, the median and the 95th percentile, and the processor time
 * of lake and client together. Resolves to the median in milliseconds.
 */
export async function measure(
  { what, budgetMs, runs = 100 }: Measured,
  request: (run: number) => Promise<unknown>,
): Promise<number> {
  const timed = async (run: number) => {
    const started = performance.now()
    await request(run)
    return performance.now() - started
  }
  const first = await timed(0)
  for (let run = 1; run < 10; run++) await request(run)
  const times: number[] = []
  const before = process.cpuUsage()
  for (let run = 0; run < runs; run++) times.push(await timed(run))
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const [median = 0, p95 = 0] = [times[runs >> 1], times[Math.floor(runs * 0.95)]]
  const cpu = (user + system) / 1000 / runs
  const shown = [`first ${first.toFixed(0)}`, median.toFixed(1), p95.toFixed(1), `cpu ${cpu.toFixed(1)}`]
  printAgainst(what, shown.map((figure) => `${figure} ms`).join('  '), median, budgetMs)
  return median
}
