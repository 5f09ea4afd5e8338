import { growSite } from './grow/grow-site.ts'
import { readSiteConfig } from './site/environment.ts'
import { ensureSiteCanStart } from './site/ensure-site-can-start.ts'

// `npm run grow -- 10000` adds 10,000 products and 1,000 stories to the data in MAISON_DATA. Stop the storefront first.
const maximum = 100_000
const log = (line: string) => process.stdout.write(`  ${line}\n`)

async function run(): Promise<void> {
  const [asked = '10000', ...more] = process.argv.slice(2)
  const count = Number(asked)
  if (more.length > 0 || !Number.isInteger(count) || count < 1 || count > maximum) {
    throw new Error(`Give the number of products, from 1 to ${maximum}: npm run grow -- 10000`)
  }
  const config = readSiteConfig(process.env)
  const unlock = await ensureSiteCanStart(config)
  const startedAt = performance.now()
  try {
    process.stdout.write(`Adding ${count} products to the data in ${config.data}…\n`)
    const documents = await growSite(config, count, log)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
    process.stdout.write(
      `Wrote ${documents} documents in ${seconds} s. Start the storefront with npm start.\n`,
    )
  } finally {
    unlock()
  }
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
