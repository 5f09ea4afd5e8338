import { Hono, type MiddlewareHandler } from 'hono'
import type { RenditionCache } from '../assets/transform/rendition-cache.ts'
import type { Lake } from '../lake.ts'
import type { FaultPlan } from '../faults/fault-plan.ts'
import type { LiveFeed } from '../live/live-feed.ts'
import type { RecentTransactions } from '../live/recent-transactions.ts'
import { actionRoutes } from './data/action-routes.ts'
import { authRoutes } from './studio/auth-routes.ts'
import { checkCors } from './studio/check-cors.ts'
import { documentRoutes } from './data/document-routes.ts'
import { exportRoutes } from './data/export-routes.ts'
import { faultRoutes, injectFaults } from './fault-routes.ts'
import { historyRoutes } from './data/history-routes.ts'
import { fileRoutes, imageRoutes } from './assets/image-routes.ts'
import { gatewayError, LakeError } from './lake-error.ts'
import { limitBody } from './request/limit-body.ts'
import { listenRoutes } from './data/listen-routes.ts'
import { liveRoutes } from './data/live-routes.ts'
import { allowOrigins, loopbackOnly } from './access/loopback-only.ts'
import { mutateRoutes } from './data/mutate-routes.ts'
import { projectRoutes } from './studio/project-routes.ts'
import { queryRoutes } from './data/query-routes.ts'
import { admitStreams, spreadStreams } from './access/spread-streams.ts'
import { studioRoutes } from './studio/studio-routes.ts'
import { uploadRoutes } from './assets/asset-routes.ts'
import { userRoutes } from './studio/user-routes.ts'

interface AppOptions {
  publicUrl: string
  feed: LiveFeed
  recent: RecentTransactions
  faults: FaultPlan
  corsOrigins: readonly string[]
  renditions: RenditionCache
}

/** Every endpoint, with and without the `/v<version>` prefix of the clients. */
export function lakeApp(lake: Lake, options: AppOptions): Hono {
  const { feed, recent, faults, corsOrigins, publicUrl } = options
  const data = new Hono()
    .use(
      '/data/:endpoint{query|doc|export|mutate|actions|listen|history|live/events}/:dataset/*',
      requireDataset(lake),
    )
    .use('/assets/:kind/:dataset', requireDataset(lake))
    .route('/data/query', queryRoutes(lake))
    .route('/data/doc', documentRoutes(lake))
    .route('/data/export', exportRoutes(lake))
    .route('/data/mutate', mutateRoutes(lake))
    .route('/data/actions', actionRoutes(lake))
    .use('/data/:stream{listen|live/events}/*', spreadStreams(lake.access))
    .route('/data/listen', listenRoutes(lake, recent))
    .route('/data/live/events', liveRoutes(lake, feed))
    .route('/data/history', historyRoutes(lake))
    .route('/assets', uploadRoutes(lake))
    .route('/auth', authRoutes(lake, { publicUrl, origins: corsOrigins }))
    .route('/users', userRoutes(lake))
    .route('/projects', projectRoutes(lake))
    .route('/', studioRoutes())
    .get('/ping', (c) => c.json({ ping: 'pong' }))

  const app = new Hono()
    .use(loopbackOnly)
    .get('/healthz', (c) => c.json({ status: 'ok', documents: lake.store.documents.byId.size }))
    .route('/dev/faults', faultRoutes(faults, lake.access))
    .use(injectFaults(faults))
    .route('/images', imageRoutes(lake, options.renditions))
    .route('/files', fileRoutes(lake))
    .get('/:version{v[^/]+}/check/cors', checkCors(corsOrigins))
    .use(admitStreams(lake.access))
    .use(allowOrigins(corsOrigins, lake.access))
    .use(limitBody)
    .route('/', data)
    .route('/:version{v[^/]+}', data)
  app.notFound((c) =>
    c.json({ statusCode: 404, error: 'Not Found', message: `No route for ${c.req.path}` }, 404),
  )
  app.onError((error, c) => {
    if (error instanceof LakeError) return c.json(error.body, error.status)
    lake.onProblem(`${c.req.method} ${c.req.path} failed`, error)
    const description = 'The local Content Lake failed; the error is in its log'
    return c.json({ error: { type: 'internalError', description } }, 500)
  })
  return app
}

function requireDataset({ project }: Lake): MiddlewareHandler {
  return async (c, next) => {
    const dataset = c.req.param('dataset')
    const projectId = c.req.header('x-sanity-project-id') ?? project.projectId
    if (projectId !== project.projectId)
      throw gatewayError(404, 'Not Found', `Project "${projectId}" not found`)
    if (dataset !== project.dataset) {
      throw gatewayError(404, 'Not Found', `Dataset "${dataset}" not found for project ID "${projectId}"`)
    }
    await next()
  }
}
