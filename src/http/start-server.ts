import { join } from 'node:path'
import { EnvError, parseEnv } from '../env.ts'
import { packageRoot } from '#shared/package-root.ts'
import { createDrain } from './drain.ts'

const finishWithinMs = 10_000

function leave(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function readEnv() {
  try {
    return parseEnv(process.env)
  } catch (error) {
    if (error instanceof EnvError) leave(error.message)
    throw error
  }
}

const env = readEnv()

// Loaded only now: whoever has a variable to mend is told at once.
const [{ openHouse }, { handler }, { createStorefrontServer }, { serveStudio }] = await Promise.all([
  import('#open-app'),
  import('@astrojs/node/server.js'),
  import('./create-server.ts'),
  import('./files/serve-studio.ts'),
])
const house = await openHouse(() => env).catch((error: unknown) =>
  leave(`The house cannot open: ${error instanceof Error ? error.message : 'unknown reason'}`),
)
const drain = createDrain()
const server = createStorefrontServer({
  drain,
  pages: handler,
  pageCache: house.pageCache,
  compressedPages: house.compressedPages,
  edge: env.CACHE_PURGE,
  previews: house.previews,
  clientFolder: join(packageRoot, 'dist/client'),
  studio: serveStudio({
    folder: join(packageRoot, 'dist-studio'),
    projectId: env.SANITY_PROJECT_ID,
    dataset: env.SANITY_DATASET,
    apiHost: env.SANITY_STUDIO_API_HOST,
  }),
  siteUrl: env.SITE_URL,
  trustedProxies: env.TRUSTED_PROXIES,
  studioUrl: env.SANITY_STUDIO_URL,
  log: house.log,
})

server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') leave(`Port ${env.PORT} is taken. Free it, or set PORT to another.`)
  leave(`The storefront cannot listen on ${env.HOST}:${env.PORT}: ${error.message}`)
})
server.listen(env.PORT, env.HOST, () => {
  house.log.info({ address: `http://${env.HOST}:${env.PORT}`, site: env.SITE_URL }, 'the storefront is open')
  process.send?.('open')
})

let closing = false
/**
 * Goes on for `DRAIN_SECONDS` while load balancers turn away, then takes no new connection, finishes the requests under way, and closes
 * the queue, the mail and the database.
 */
async function close(): Promise<void> {
  if (closing) return
  closing = true
  house.log.info({ drainSeconds: env.DRAIN_SECONDS }, 'closing')
  drain.begin()
  await new Promise((resolve) => setTimeout(resolve, env.DRAIN_SECONDS * 1000))
  house.topics.close()
  const finished = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, finishWithinMs).unref())])
  server.closeAllConnections()
  await house.close()
  process.exit(0)
}
process.on('SIGTERM', close)
process.on('SIGINT', close)
