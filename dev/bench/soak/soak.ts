import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '../../checks/postgres.ts'
import { openTemporarySite } from '../../site/open-temporary-site.ts'
import { sendMixedTraffic } from './mixed-traffic.ts'
import type { Sample } from './sample-process.ts'

const firstPort = 4471
const minutes = Number(process.env['SOAK_MINUTES'] ?? 30)
const requestsPerSecond = Number(process.env['SOAK_RATE'] ?? 40)
const warmUpShare = 0.2
const maxGrowth = 0.1
const maxDelayMs = 50

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
const print = (line: string) => process.stdout.write(`${line}\n`)

const samplesIn = (data: string) => join(data, 'samples.jsonl')

function readSamples(file: string): Sample[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  return lines.map((line) => JSON.parse(line) as Sample)
}

function report(samples: readonly Sample[]): void {
  const warm = samples.slice(Math.floor(samples.length * warmUpShare))
  const fifth = Math.max(1, Math.floor(warm.length / 5))
  const [early, late] = [warm.slice(0, fifth), warm.slice(-fifth)]
  for (const name of ['rss', 'heapUsed'] as const) {
    const [from, to] = [early, late].map((part) => mean(part.map((sample) => sample[name]))) as [
      number,
      number,
    ]
    const growth = to / from - 1
    print(
      `  ${name.padEnd(9)} ${megabytes(from)} after warm-up, ${megabytes(to)} at the end: ${(growth * 100).toFixed(1)} %` +
        ` (budget ${maxGrowth * 100} %)`,
    )
  }
  const delays = warm.map(({ delayP99 }) => delayP99).toSorted((a, b) => a - b)
  print(
    `  event loop delay, p99 of each 5 s: median ${delays[Math.floor(delays.length / 2)]?.toFixed(1)} ms,` +
      ` worst ${delays.at(-1)?.toFixed(1)} ms (budget ${maxDelayMs} ms)`,
  )
}

/**
 * Sends mixed traffic to the built server on PostgreSQL for half an hour (`SOAK_MINUTES`). Reports memory growth and event
 * loop delays.
 */
export async function benchSoak(): Promise<void> {
  const postgres = await startPostgres()
  try {
    const site = await openTemporarySite(firstPort, {
      databaseUrl: postgres.url,
      storefrontVariables: ({ data }) => ({
        LOG_LEVEL: 'fatal',
        SOAK_SAMPLES: samplesIn(data),
        NODE_OPTIONS: `--import ${new URL('./sample-process.ts', import.meta.url).href}`,
      }),
    })
    try {
      print(
        `\nSoak: ${requestsPerSecond} requests per second for ${minutes} minutes, one process, PostgreSQL`,
      )
      const traffic = sendMixedTraffic(`http://127.0.0.1:${firstPort}`, requestsPerSecond)
      await new Promise((resolve) => setTimeout(resolve, minutes * 60_000))
      traffic.stop()
      const { sent, failed, serverErrors } = traffic.counts
      print(`  ${sent} requests, ${failed} failed, ${serverErrors} with status 5xx`)
      report(readSamples(samplesIn(site.data)))
    } finally {
      await site.close()
    }
  } finally {
    await postgres.stop()
  }
}
