import { defineCliConfig } from 'sanity/cli'
import { basisWithoutEval } from './dev/build/basis-without-eval.ts'
import { studioEnvironment } from './studio/studio-environment.ts'

export default defineCliConfig({
  api: { projectId: studioEnvironment.projectId, dataset: studioEnvironment.dataset },
  project: { basePath: '/studio' },
  deployment: { autoUpdates: false },
  // The storefront serves the public files; with hot reload the Studio proxies to it.
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

/** Proxies the files that the Studio's viewer needs to the storefront. */
function fromStorefront(siteUrl: string): Record<string, string> {
  return Object.fromEntries(['/models', '/spins', '/files'].map((folder) => [folder, siteUrl]))
}
