import { startChild, waitUntilReady } from './site/processes/child.ts'
import { launch } from './site/launch.ts'

await launch({
  steps: 1,
  openStorefront: ({ ports }, env, runStep) =>
    runStep('Starting the storefront with hot reload', async () => {
      const args = [
        'node_modules/astro/bin/astro.mjs',
        'dev',
        '--host',
        '127.0.0.1',
        '--port',
        String(ports.storefront),
      ]
      const storefront = startChild('storefront', args, env)
      await waitUntilReady(`http://127.0.0.1:${ports.storefront}/healthz`, storefront)
      return [storefront]
    }),
})
