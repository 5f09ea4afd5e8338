import { buildIfStale } from './site/build-if-stale.ts'
import { launch } from './site/launch.ts'
import { startStorefront } from './site/processes/start-services.ts'
import { warmFirstPages } from './site/warm-first-pages.ts'

await launch({
  steps: 2,
  async openStorefront(config, env, runStep) {
    await runStep('Building the storefront and the Studio, if their sources changed', () =>
      buildIfStale(env, 5),
    )
    return [
      await runStep('Starting the storefront', async () => {
        const storefront = await startStorefront(config, env)
        await warmFirstPages(String(env['SITE_URL']))
        return storefront
      }),
    ]
  },
})
