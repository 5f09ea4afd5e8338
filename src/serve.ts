import { existsSync } from 'node:fs'

// `npm run serve`. The server and the pages are one bundle, so this file imports no module of the application.
const entry = new URL('../dist/server/entry.mjs', import.meta.url)
if (!existsSync(entry)) {
  process.stderr.write('The storefront is not built. Run `npm run build` first.\n')
  process.exit(1)
}
await import(entry.href)
