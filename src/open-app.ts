import { pino } from 'pino'
import { connect } from '#db/connect.ts'
import type { Clock } from '#ports/clock.ts'
import { createReadiness, zonesOfBoutiques } from '#features/readiness/index.ts'
import { createInvalidation } from '#gateways/cache/invalidation.ts'
import { createNoticeCheck } from '#gateways/cache/check-notices.ts'
import { createCompressedPages } from '#gateways/cache/pages/compressed-pages.ts'
import { createPageCache } from '#gateways/cache/pages/page-cache.ts'
import { invalidatePages } from '#gateways/cache/invalidate-pages.ts'
import { watchSchedule } from '#gateways/cache/watch-schedule.ts'
import { createPurge } from '#gateways/cache/purge/create-purge.ts'
import { createQueue } from '#gateways/jobs/create-queue.ts'
import { createMail } from '#gateways/email/create-mail.ts'
import { createTopics } from '#gateways/topics/create-topics.ts'
import { startJobs } from '#gateways/jobs/start-jobs.ts'
import { collectEmailKinds } from '#gateways/email/email-kinds.ts'
import { createContent, publicView } from '#gateways/sanity/create-content.ts'
import { createPreviews } from '#gateways/sanity/preview/create-previews.ts'
import { createStaff } from '#gateways/sanity/create-staff.ts'
import { cacheContent } from '#gateways/sanity/cache-content.ts'
import { createPayments } from '#gateways/stripe/create-payments.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { logContext } from '#shared/telemetry/log-context.ts'
import { startTelemetry } from '#gateways/telemetry/start-telemetry.ts'
import { allFeatures } from '#all-features'
import type { App } from '#app'
import { type Env, parseEnv } from '#env'

async function build(env: Env): Promise<App> {
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
  const retriedForDays = new Set(allFeatures.flatMap((feature) => feature.retriedForDays ?? []))
  const queue = await createQueue(connection.jobConnection, log, retriedForDays)
  const invalidation = await createInvalidation(connection)
  const cacheBytes = env.PAGE_CACHE_MB * 1024 * 1024
  const pageCache = createPageCache((cacheBytes * 2) / 3)
  invalidation.subscribe((tags) => pageCache.invalidate(tags))
  const topics = await createTopics(connection)
  const content = cacheContent(createContent(publicView(env), log), {
    subscribe: (listener) => void invalidation.subscribe(listener),
    now: () => performance.now(),
  })
  const clock: Clock = { now: () => Temporal.Now.instant() }
  telemetry.observe(
    allFeatures.flatMap((feature) => feature.gauges ?? []),
    { db, clock },
  )
  const edge = createPurge(env)
  const invalidate = (tags: readonly string[]) =>
    invalidatePages({ db, clock, jobs: queue, invalidation, edge, log }, tags)
  const stopSchedule = watchSchedule({
    read: async (since) => (await content.schedule(Temporal.Instant.fromEpochMilliseconds(since))).data,
    invalidate,
    subscribe: (listener) => void invalidation.subscribe(listener),
    now: () => clock.now().epochMilliseconds,
    onError: (err) => log.warn({ err }, 'the schedule cannot be read'),
  })
  const payments = createPayments(env)
  const readiness = createReadiness({
    db,
    clock,
    checkNotices: await createNoticeCheck(connection),
    checkContent: () => content.ping(),
    checkPayments: () => payments.ping(),
    zonesOfBoutiques: () => zonesOfBoutiques(content),
    log,
  })
  const houseName = async () => (await content.house(defaultLocale))?.data.name ?? 'Maison'
  const mail = createMail({
    kinds: collectEmailKinds(allFeatures),
    db,
    clock,
    log,
    smtpUrl: env.SMTP_URL,
    from: env.MAIL_FROM,
    siteUrl: env.SITE_URL,
    houseName,
  })
  const app: App = {
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
    jobs: queue,
    invalidation,
    pageCache,
    compressedPages: createCompressedPages(cacheBytes / 3),
    edge,
    invalidatePages: invalidate,
    topics,
    houseName,
    readiness,
    async close() {
      stopSchedule()
      // First: the email job then ends after its current email, and the queue waits for running jobs.
      mail.close()
      await queue.close()
      await telemetry.stop()
      await connection.close()
    },
  }
  await startJobs(queue, app, allFeatures)
  return app
}

// `astro dev` evaluates this module again after a change, and must reuse the open services.
const opened: { app?: Promise<App> } = import.meta.hot?.data ?? {}

/** Opens the app, or returns the one that is already open in this process. Throws an EnvError for invalid variables. */
export function openApp(env: () => Env = () => parseEnv(process.env)): Promise<App> {
  return (opened.app ??= Promise.resolve().then(() => build(env())))
}
