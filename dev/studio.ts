import { buildIfStale } from './site/build-if-stale.ts'
import { startChild, waitUntilReady } from './site/processes/child.ts'
import { studioPort } from './site/environment.ts'
import { launch } from './site/launch.ts'
import { startStorefront } from './site/processes/start-services.ts'

// `npm run studio` starts everything that `npm start` does, and a second Studio with hot reload, for developing it.
await launch({
  steps: 3,
  async openStorefront(config, env, runStep) {
    await runStep('Building the storefront and the Studio, if their sources changed', () =>
      buildIfStale(env, 5),
    )
    const storefront = await runStep('Starting the storefront', () => startStorefront(config, env))
    const studio = await runStep('Starting the Studio with hot reload', async () => {
      const args = [
        'node_modules/sanity/bin/sanity',
        'dev',
        '--host',
        '127.0.0.1',
        '--port',
        String(studioPort),
      ]
      const child = startChild('Studio', args, { ...env, SANITY_STUDIO_SITE_URL: env['SITE_URL'] })
      await waitUntilReady(`http://127.0.0.1:${studioPort}/studio`, child)
      return child
    })
    process.stdout.write(`  Studio with hot reload  http://localhost:${studioPort}/studio\n`)
    return [storefront, studio]
  },
})
