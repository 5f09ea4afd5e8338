import type { Logger } from 'pino'
import type { Content } from '#content/content.ts'
import type { Connection, Database } from '#db/database.ts'
import type { Env } from '#env'
import type { Invalidation } from '#gateways/cache/invalidation.ts'
import type { CompressedPages } from '#gateways/cache/pages/compressed-pages.ts'
import type { PageCache } from '#gateways/cache/pages/page-cache.ts'
import type { EdgePurge } from '#gateways/cache/purge/purge.ts'
import type { Mail } from '#gateways/email/create-mail.ts'
import type { Queue } from '#gateways/jobs/create-queue.ts'
import type { Previews } from '#gateways/sanity/preview/create-previews.ts'
import type { Clock } from '#ports/clock.ts'
import type { AnyFeature, Feature } from '#ports/feature.ts'
import type { Payments } from '#ports/payments.ts'
import type { Readiness } from '#ports/readiness.ts'
import type { Staff } from '#ports/staff-directory.ts'
import type { Topics } from '#ports/topics.ts'

/** The wired services that a page, an action or a job may use. `open-app.ts` creates one for each process. */
export interface App {
  readonly env: Env
  readonly log: Logger
  readonly db: Database
  readonly connection: Connection
  readonly clock: Clock
  readonly content: Content
  readonly previews: Previews
  readonly staff: Staff
  readonly payments: Payments
  readonly mail: Mail
  readonly jobs: Queue
  readonly topics: Topics
  readonly invalidation: Invalidation
  readonly pageCache: PageCache
  readonly compressedPages: CompressedPages
  /** The edge cache; undefined when there is none. */
  readonly edge: EdgePurge | undefined
  /** The name of the house in the default language, for emails and calendar files. */
  houseName(): Promise<string>
  /** Invalidates pages by tag, in every process and in the edge cache. */
  invalidatePages(tags: readonly string[]): Promise<void>
  readonly readiness: () => Promise<Readiness>
  close(): Promise<void>
}

/** Checks a feature against the types of its own jobs and emails, and returns it with the type of a list element. */
export function defineFeature<Jobs, Emails = unknown>(feature: Feature<App, Jobs, Emails>): AnyFeature<App> {
  return feature as unknown as AnyFeature<App>
}
