import { Hono } from 'hono'
import { RenditionCache } from '../assets/transform/rendition-cache.ts'
import type { Lake } from '../lake.ts'
import { documentRoutes } from './document-routes.ts'
import { fileRoutes, imageRoutes } from './image-routes.ts'
import { gatewayError, LakeError } from './lake-error.ts'
import { mutateRoutes } from './mutate-routes.ts'
import { queryRoutes } from './query-routes.ts'
import { uploadRoutes } from './asset-routes.ts'

/** Every endpoint, with and without the `/v<version>` that clients put in front. */
export function lakeApp(lake: Lake, folders: { renditions: string }): Hono {
  const data = new Hono()
    .use('/data/:endpoint/:dataset/*', async (c, next) => {
      if (c.req.param('dataset') !== lake.project.dataset) throw unknownDataset(c.req.param('dataset'))
      await next()
    })
    .route('/data/query', queryRoutes(lake))
    .route('/data/doc', documentRoutes(lake))
    .route('/data/mutate', mutateRoutes(lake))
    .route('/assets', uploadRoutes(lake))
    .get('/ping', (c) => c.json({ ping: 'pong' }))

  const app = new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok', documents: lake.store.documents.byId.size }))
    .route('/images', imageRoutes(lake, new RenditionCache(folders.renditions)))
    .route('/files', fileRoutes(lake))
    .route('/', data)
    .route('/:version{v[^/]+}', data)
  app.notFound((c) =>
    c.json({ statusCode: 404, error: 'Not Found', message: `No route for ${c.req.path}` }, 404),
  )
  app.onError((error, c) => {
    if (error instanceof LakeError) return c.json(error.body, error.status)
    console.error(error)
    const description = 'The local Content Lake failed; its terminal says why'
    return c.json({ error: { type: 'internalError', description } }, 500)
  })
  return app
}

const unknownDataset = (dataset: string) =>
  gatewayError(404, 'Not Found', `Dataset "${dataset}" not found for project`)
