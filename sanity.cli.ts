import { defineCliConfig } from 'sanity/cli'
import { studioEnvironment } from './studio/studio-environment.ts'

export default defineCliConfig({
  api: { projectId: studioEnvironment.projectId, dataset: studioEnvironment.dataset },
  typegen: {
    path: './src/gateways/sanity/queries/**/*.ts',
    schema: '.cache/schema.json',
    generates: './src/domain/content/types.gen.ts',
    overloadClientMethods: false,
    formatGeneratedCode: true,
  },
})
