import { defineCliConfig } from 'sanity/cli'
import { basisWithoutEval } from './dev/build/basis-without-eval.ts'
import { studioEnvironment } from './studio/studio-environment.ts'

export default defineCliConfig({
  api: { projectId: studioEnvironment.projectId, dataset: studioEnvironment.dataset },
  project: { basePath: '/studio' },
  deployment: { autoUpdates: false },
  // The storefront serves its public files; in development the Studio proxies them.
  vite: (config) => ({
    ...config,
    publicDir: false,
    plugins: [...(config.plugins ?? []), basisWithoutEval()],
    server: {
      ...config.server,
      ...(studioEnvironment.siteUrl && { proxy: fromStorefront(studioEnvironment.siteUrl) }),
    },
  }),
  typegen: {
    path: './src/gateways/sanity/queries/**/*.ts',
    schema: '.cache/schema.json',
    generates: './src/content/types.gen.ts',
    overloadClientMethods: false,
    formatGeneratedCode: true,
  },
})

/** Proxies the files that the model editor loads. */
function fromStorefront(siteUrl: string): Record<string, string> {
  return Object.fromEntries(['/models', '/spins', '/files'].map((folder) => [folder, siteUrl]))
}
