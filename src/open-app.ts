import { pino, type Logger } from 'pino'
import { connect } from '#db/connect.ts'
import type { Connection, Database } from '#db/database.ts'
import type { Calendar } from '#features/appointment/emails/letters.ts'
import type { Clock } from '#ports/clock.ts'
import type { Content } from '#content/content.ts'
import { zonesOfBoutiques } from '#features/readiness/zones-of-boutiques.ts'
import { createReadiness, type Readiness } from '#features/readiness/create-readiness.ts'
import type { Staff } from '#ports/staff-directory.ts'
import type { Payments } from '#ports/payments.ts'
import { createForgetting, type Forgetting } from '#gateways/cache/forgetting.ts'
import { createNoticeCheck } from '#gateways/cache/check-notices.ts'
import { type CompressedPages, createCompressedPages } from '#gateways/cache/pages/compressed-pages.ts'
import { createPageCache, type PageCache } from '#gateways/cache/pages/page-cache.ts'
import { invalidatePages } from '#gateways/cache/invalidate-pages.ts'
import { keepSchedule } from '#gateways/cache/keep-schedule.ts'
import { createPurge } from '#gateways/cache/purge/create-purge.ts'
import type { EdgePurge } from '#gateways/cache/purge/purge.ts'
import { createCalendar } from '#features/appointment/calendar-file/create-calendar.ts'
import { createQueue, type Queue } from '#gateways/jobs/create-queue.ts'
import { createMail, type Mail } from '#gateways/email/create-mail.ts'
import { createContent, publicView } from '#gateways/sanity/create-content.ts'
import { createPreviews, type Previews } from '#gateways/sanity/preview/create-previews.ts'
import { createStaff } from '#gateways/sanity/create-staff.ts'
import { rememberContent } from '#gateways/sanity/remember-content.ts'
import { readFigures } from '#gateways/telemetry/read-figures.ts'
import { createViewings, type ViewingLines } from '#features/viewing/create-viewings.ts'
import { createPayments } from '#gateways/stripe/create-payments.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { logContext } from '#shared/telemetry/log-context.ts'
import { startTelemetry } from '#gateways/telemetry/start-telemetry.ts'
import { type Env, parseEnv } from '#env'
import { startWorkers } from '#gateways/jobs/start-workers.ts'

/** Everything a page, an action or a job may ask of the house: the one place where domain and gateways are wired together. */
export interface House {
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
  readonly calendar: Calendar
  readonly queue: Queue
  readonly forgetting: Forgetting
  readonly pageCache: PageCache
  readonly compressedPages: CompressedPages
  /** The cache in front; undefined where there is none. */
  readonly edge: EdgePurge | undefined
  /** Invalidates pages by tag, in every process and in front. */
  invalidatePages(tags: readonly string[]): Promise<void>
  readonly viewings: ViewingLines
  readonly readiness: () => Promise<Readiness>
  close(): Promise<void>
}

async function build(env: Env): Promise<House> {
  const log = pino({
    level: env.LOG_LEVEL,
    base: null,
    mixin: logContext,
    redact: ['req.headers', 'email', 'name', '*.email', '*.name'],
  })
  const telemetry = await startTelemetry(env, log)
  const connection = await connect(env.DATABASE_URL)
  await connection.ensureMigrated()
  const { db } = connection
  telemetry.observe(() => readFigures(db, clock.now()))
  const queue = await createQueue(connection.jobLine, log)
  const forgetting = await createForgetting(connection)
  const cacheBytes = env.PAGE_CACHE_MB * 1024 * 1024
  const pageCache = createPageCache((cacheBytes * 2) / 3)
  forgetting.subscribe((tags) => pageCache.invalidate(tags))
  const viewings = await createViewings(connection)
  const content = rememberContent(createContent(publicView(env), log), {
    subscribe: (listener) => void forgetting.subscribe(listener),
    now: () => performance.now(),
  })
  const clock: Clock = { now: () => Temporal.Now.instant() }
  const edge = createPurge(env)
  const invalidate = (tags: readonly string[]) =>
    invalidatePages({ db, clock, queue, forgetting, edge, log }, tags)
  const stopSchedule = keepSchedule({
    read: async (since) => (await content.schedule(Temporal.Instant.fromEpochMilliseconds(since))).data,
    forget: invalidate,
    subscribe: (listener) => void forgetting.subscribe(listener),
    now: () => clock.now().epochMilliseconds,
    complain: (err) => log.warn({ err }, 'the schedule cannot be read'),
  })
  const payments = createPayments(env)
  const readiness = createReadiness({
    db,
    clock,
    hearNotice: await createNoticeCheck(connection),
    askContent: () => content.ping(),
    askPayments: () => payments.ping(),
    zonesOfBoutiques: () => zonesOfBoutiques(content),
    log,
  })
  const houseName = async () => (await content.house(defaultLocale))?.data.name ?? 'Maison'
  const mail = createMail({
    db,
    clock,
    log,
    smtpUrl: env.SMTP_URL,
    from: env.MAIL_FROM,
    siteUrl: env.SITE_URL,
    houseName,
  })
  const house: House = {
    env,
    log,
    db,
    connection,
    clock,
    content,
    previews: createPreviews(env, log),
    staff: createStaff(env),
    payments,
    mail,
    calendar: createCalendar({ siteUrl: env.SITE_URL, houseName }),
    queue,
    forgetting,
    pageCache,
    compressedPages: createCompressedPages(cacheBytes / 3),
    edge,
    invalidatePages: invalidate,
    viewings,
    readiness,
    async close() {
      stopSchedule()
      // First, so that the sweep of emails ends with the one under way and the queue need not wait for it.
      mail.close()
      await queue.close()
      await telemetry.stop()
      await connection.close()
    },
  }
  await startWorkers(house)
  return house
}

// `astro dev` evaluates this module again after a change, and must find the services it has already opened.
const opened: { house?: Promise<House> } = import.meta.hot?.data ?? {}

/** Opens the house, or answers the one already open in this process. Throws EnvError naming every bad variable. */
export function openHouse(env: () => Env = () => parseEnv(process.env)): Promise<House> {
  return (opened.house ??= Promise.resolve().then(() => build(env())))
}
