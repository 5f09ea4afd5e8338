import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { redirectOnRename } from './studio/actions/redirect-on-rename.ts'
import { missingTranslationBadge } from './studio/badges/missing-translation.ts'
import { outOfStockBadge } from './studio/badges/out-of-stock.ts'
import { scheduledBadge } from './studio/badges/scheduled.ts'
import { StudioLogo } from './studio/studio-logo.tsx'
import { presentation } from './studio/presentation/presentation.ts'
import { schemaTypes } from './studio/schema-types/index.ts'
import { keepSingletons, withoutSingletons } from './studio/structure/keep-singletons.ts'
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
  // A token in the Studio's storage, not a cookie: the Studio can send it to the storefront, which checks it at the lake.
  auth: { loginMethod: 'token', redirectOnSingle: true },
  plugins: [structureTool({ structure, title: 'In the house' }), presentation],
  tools: (tools) => [...tools, todayTool, translationsTool],
  schema: { types: schemaTypes, templates: withoutSingletons },
  document: {
    actions: (actions, context) => redirectOnRename(keepSingletons(actions, context), context),
    badges: (badges, { schemaType }) => [
      ...badges,
      ...(schemaType === 'product' ? [outOfStockBadge] : []),
      scheduledBadge,
      missingTranslationBadge,
    ],
    comments: { enabled: false },
  },
  // The local lake runs groq-js, which has no text::query(); the older search does not use it.
  search: { strategy: 'groqLegacy' },
  // Pages are scheduled by `publishAt` and `unpublishAt`, which work on every plan, so Sanity's own scheduling is off.
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false },
  tasks: { enabled: false },
  announcements: { enabled: false },
  mediaLibrary: { enabled: false },
  apps: { canvas: { enabled: false } },
})
