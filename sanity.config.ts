import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from './studio/schema-types/index.ts'
import { keepSingletons, withoutSingletons } from './studio/structure/keep-singletons.ts'
import { structure } from './studio/structure/structure.ts'
import { studioEnvironment } from './studio/studio-environment.ts'

export default defineConfig({
  name: 'house',
  title: 'The editor’s room',
  basePath: '/studio',
  ...studioEnvironment,
  plugins: [structureTool({ structure })],
  schema: { types: schemaTypes, templates: withoutSingletons },
  document: { actions: keepSingletons, comments: { enabled: false } },
  // groq-js, which answers locally, has no text::query(); the older search asks for nothing it lacks.
  search: { strategy: 'groqLegacy' },
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false },
  tasks: { enabled: false },
  announcements: { enabled: false },
  mediaLibrary: { enabled: false },
  apps: { canvas: { enabled: false } },
})
