import { join } from 'node:path'
import { EnvError, parseEnv } from '../env.ts'
import { packageRoot } from '#shared/package-root.ts'
import { createDrain } from './drain.ts'

const shutdownTimeoutMs = 10_000

function exitWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function readEnv() {
  try {
    return parseEnv(process.env)
  } catch (error) {
    if (error instanceof EnvError) exitWith(error.message)
    throw error
  }
}

const env = readEnv()

// Imported after the check, so that a malformed variable is reported at once.
const [{ openApp }, { handler }, { createStorefrontServer }, { serveStudio }] = await Promise.all([
  import('#open-app'),
  import('@astrojs/node/server.js'),
  import('./create-server.ts'),
  import('./files/serve-studio.ts'),
])
const app = await openApp(() => env).catch((error: unknown) =>
  exitWith(`The storefront cannot start: ${error instanceof Error ? error.message : 'unknown reason'}`),
)
const drain = createDrain()
const server = createStorefrontServer({
  drain,
  pages: handler,
  pageCache: app.pageCache,
  compressedPages: app.compressedPages,
  edge: env.CACHE_PURGE,
  previews: app.previews,
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
  log: app.log,
})

server.once('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') exitWith(`Port ${env.PORT} is in use. Free it, or set PORT to another.`)
  exitWith(`The storefront cannot listen on ${env.HOST}:${env.PORT}: ${error.message}`)
})
server.listen(env.PORT, env.HOST, () => {
  app.log.info(
    { address: `http://${env.HOST}:${env.PORT}`, site: env.SITE_URL },
    'the storefront is listening',
  )
  process.send?.('open')
})

let isClosing = false
/**
 * Keeps serving for `DRAIN_SECONDS` while load balancers remove the process. Then refuses new connections, finishes the
 * current requests, and closes the queue, the mail transport and the database.
 */
async function close(): Promise<void> {
  if (isClosing) return
  isClosing = true
  app.log.info({ drainSeconds: env.DRAIN_SECONDS }, 'closing')
  drain.begin()
  await new Promise((resolve) => setTimeout(resolve, env.DRAIN_SECONDS * 1000))
  app.topics.close()
  const finished = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, shutdownTimeoutMs).unref())])
  server.closeAllConnections()
  await app.close()
  process.exit(0)
}
process.on('SIGTERM', close)
process.on('SIGINT', close)
