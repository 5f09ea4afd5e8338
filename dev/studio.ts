import { buildIfStale } from './house/build-if-stale.ts'
import { startChild, untilItAnswers } from './house/child.ts'
import { studioPort } from './house/environment.ts'
import { launch } from './house/launch.ts'
import { startStorefront } from './house/open-house.ts'

// `npm run studio`: the house as `npm start` opens it, and the Studio once more with hot reload, for whoever changes it.
await launch({
  steps: 3,
  async openStorefront(premises, env, during) {
    await during('Building the storefront and the studio, if anything changed', () => buildIfStale(env, 5))
    const storefront = await during('Opening the storefront', () => startStorefront(premises, env))
    const studio = await during('Opening the studio with hot reload', async () => {
      const args = [
        'node_modules/sanity/bin/sanity',
        'dev',
        '--host',
        '127.0.0.1',
        '--port',
        String(studioPort),
      ]
      const child = startChild('studio', args, { ...env, SANITY_STUDIO_SITE_URL: env['SITE_URL'] })
      await untilItAnswers(`http://127.0.0.1:${studioPort}/studio`, child)
      return child
    })
    process.stdout.write(`  With hot reload  http://localhost:${studioPort}/studio\n`)
    return [storefront, studio]
  },
})
