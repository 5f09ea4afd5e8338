import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { redirectOnRename } from './studio/actions/redirect-on-rename.ts'
import { missingTranslationBadge } from './studio/badges/missing-translation.ts'
import { outOfStockBadge } from './studio/badges/out-of-stock.ts'
import { scheduledBadge } from './studio/badges/scheduled.ts'
import { StudioLogo } from './studio/studio-logo.tsx'
import { presentation } from './studio/presentation/presentation.ts'
import { schemaTypes } from './studio/schema-types/index.ts'
import { restrictSingletonActions, newDocuments } from './studio/structure/restrict-singletons.ts'
import { structure } from './studio/structure/structure.ts'
import { studioEnvironment } from './studio/studio-environment.ts'
import { todayTool } from './studio/tools/today/today.tsx'
import { translationsTool } from './studio/tools/translations/translations.tsx'

const { projectId, dataset, apiHost } = studioEnvironment

export default defineConfig({
  name: 'house',
  title: 'The editor’s room',
  icon: StudioLogo,
  projectId,
  dataset,
  ...(apiHost !== undefined && { apiHost }),
  // The Studio stores a token instead of a cookie, so that the storefront can verify the user with the Content Lake.
  auth: { loginMethod: 'token', redirectOnSingle: true },
  plugins: [structureTool({ structure, title: 'Content' }), presentation],
  tools: (tools) => [...tools, todayTool, translationsTool],
  schema: { types: schemaTypes, templates: newDocuments },
  document: {
    actions: (actions, context) => redirectOnRename(restrictSingletonActions(actions, context), context),
    badges: (badges, { schemaType }) => [
      ...badges,
      ...(schemaType === 'product' ? [outOfStockBadge] : []),
      scheduledBadge,
      missingTranslationBadge,
    ],
    comments: { enabled: false },
  },
  // groq-js, which runs the local queries, has no text::query(); the legacy search does not need it.
  search: { strategy: 'groqLegacy' },
  // Documents are scheduled with `publishAt` and `unpublishAt`, which every Sanity plan supports.
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false },
  tasks: { enabled: false },
  announcements: { enabled: false },
  mediaLibrary: { enabled: false },
  apps: { canvas: { enabled: false } },
})
