import { readConfiguration } from './configuration.ts'
import { startContentLake } from './start-content-lake.ts'

const lake = await startContentLake({
  ...readConfiguration(process.env),
  onProgress: (line) => console.log(`content lake: ${line}`),
}).catch((cause: unknown) => {
  console.error(`content lake: ${cause instanceof Error ? cause.message : String(cause)}`)
  process.exit(1)
})
console.log(`content lake: listening on ${lake.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void lake.close().then(() => process.exit(0)))
}
