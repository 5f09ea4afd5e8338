import type { AssetLibrary } from './assets/asset-library.ts'
import type { Access } from './http/access/access.ts'
import type { DatasetViews } from './query/dataset-view.ts'
import type { QueryRunner } from './query/limits/query-runner.ts'
import type { Preferences } from './people/preferences.ts'
import type { SessionStore } from './people/session-store.ts'
import type { ContentStore } from './store/content-store.ts'

/** The services that the endpoints share: one project, one dataset, its documents and its files. */
export interface Lake {
  project: { projectId: string; dataset: string }
  store: ContentStore
  views: DatasetViews
  queries: QueryRunner
  assets: AssetLibrary
  access: Access
  sessions: SessionStore
  preferences: Preferences
  /** Receives errors that no response can carry. */
  onProblem: (sentence: string, cause?: unknown) => void
}
