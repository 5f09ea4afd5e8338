import { defineCliConfig } from 'sanity/cli'
import { studioEnvironment } from './studio/studio-environment.ts'

export default defineCliConfig({
  api: { projectId: studioEnvironment.projectId, dataset: studioEnvironment.dataset },
  project: { basePath: '/studio' },
  deployment: { autoUpdates: false },
  // The storefront's public files are the storefront's to serve.
  vite: (config) => ({ ...config, publicDir: false }),
  typegen: {
    path: './src/gateways/sanity/queries/**/*.ts',
    schema: '.cache/schema.json',
    generates: './src/domain/content/types.gen.ts',
    overloadClientMethods: false,
    formatGeneratedCode: true,
  },
})
