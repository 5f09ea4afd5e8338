import { inspect } from 'node:util'
import { readConfiguration } from './configuration.ts'
import { startContentLake } from './start-content-lake.ts'

const log = (line: string) => process.stdout.write(`content lake: ${line}\n`)
const warn = (line: string) => process.stderr.write(`content lake: ${line}\n`)

const lake = await Promise.try(() =>
  startContentLake({
    ...readConfiguration(process.env),
    onProgress: log,
    onProblem: (sentence, cause) => warn(cause === undefined ? sentence : `${sentence}: ${inspect(cause)}`),
  }),
).catch((cause: unknown) => {
  warn(cause instanceof Error ? cause.message : String(cause))
  process.exit(1)
})
log(`listening on ${lake.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void lake.close().then(() => process.exit(0)))
}
