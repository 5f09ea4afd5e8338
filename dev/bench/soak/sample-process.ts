import { monitorEventLoopDelay } from 'node:perf_hooks'
import { appendFileSync } from 'node:fs'

/** One measurement of a process: memory in bytes, event loop delay in milliseconds. */
export interface Sample {
  readonly rss: number
  readonly heapUsed: number
  readonly delayP99: number
}

const sampleEveryMs = 5_000
const file = process.env['SOAK_SAMPLES']

// Preloaded into the storefront by the soak benchmark.
if (file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage()
    const sample: Sample = { rss, heapUsed, delayP99: delay.percentile(99) / 1e6 - 10 }
    appendFileSync(file, `${JSON.stringify(sample)}\n`)
    delay.reset()
  }, sampleEveryMs).unref()
}
