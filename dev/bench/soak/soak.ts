import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../checks/postgres.ts'
import { buildIfStale } from '../../house/build-if-stale.ts'
import { localEnvironment, type Premises } from '../../house/environment.ts'
import { startStandIns, startStorefront } from '../../house/open-house.ts'
import { prepareDatabase } from '../../house/prepare-database.ts'
import { sendMixedTraffic } from './mixed-traffic.ts'
import type { Sample } from './sample-process.ts'

const firstPort = 4471
const minutes = Number(process.env['SOAK_MINUTES'] ?? 30)
const requestsPerSecond = Number(process.env['SOAK_RATE'] ?? 40)
const warmUpShare = 0.2
const mostGrowth = 0.1
const mostDelayMs = 50

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
const say = (line: string) => process.stdout.write(`${line}\n`)

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
    say(
      `  ${name.padEnd(9)} ${megabytes(from)} after warm-up, ${megabytes(to)} at the end: ${(growth * 100).toFixed(1)} %` +
        ` (budget ${mostGrowth * 100} %)`,
    )
  }
  const delays = warm.map(({ delayP99 }) => delayP99).toSorted((a, b) => a - b)
  say(
    `  event loop delay, p99 of each 5 s: median ${delays[Math.floor(delays.length / 2)]?.toFixed(1)} ms,` +
      ` worst ${delays.at(-1)?.toFixed(1)} ms (budget ${mostDelayMs} ms)`,
  )
}

/** Half an hour (`SOAK_MINUTES`) of mixed traffic on the built server and PostgreSQL: whether memory grows and the event loop stalls. */
export async function benchSoak(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'maison-soak-'))
  const [storefront, contentLake, stripe, mailPage, smtp] = [0, 1, 2, 3, 4].map((n) => firstPort + n) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const premises: Premises = { data, ports: { storefront, contentLake, stripe, mailPage, smtp } }
  const postgres = await startPostgres()
  const samplesFile = join(data, 'samples.jsonl')
  const sampler = new URL('./sample-process.ts', import.meta.url).href
  const env = { ...process.env, ...localEnvironment(premises), DATABASE_URL: postgres.url }
  await buildIfStale(env)
  const standIns = await startStandIns(premises, env)
  await prepareDatabase(postgres.url)
  const child = await startStorefront(premises, {
    ...env,
    LOG_LEVEL: 'fatal',
    SOAK_SAMPLES: samplesFile,
    NODE_OPTIONS: `--import ${sampler}`,
  })
  try {
    say(`\nSoak: ${requestsPerSecond} requests a second for ${minutes} minutes, one process, PostgreSQL`)
    const traffic = sendMixedTraffic(`http://127.0.0.1:${storefront}`, requestsPerSecond)
    await new Promise((resolve) => setTimeout(resolve, minutes * 60_000))
    traffic.stop()
    const { sent, failed, serverErrors } = traffic.counts
    say(`  ${sent} requests, ${failed} failed, ${serverErrors} answered 5xx`)
    const lines = existsSync(samplesFile) ? readFileSync(samplesFile, 'utf8').trim().split('\n') : []
    report(lines.map((line) => JSON.parse(line) as Sample))
  } finally {
    for (const part of [child, ...standIns.toReversed()]) await part.stop()
    await postgres.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
