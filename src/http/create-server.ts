import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import type { Logger } from 'pino'
import sirv from 'sirv'
import type { CompressedPages } from '#gateways/cache/compressed-pages.ts'
import type { Edge } from '#gateways/cache/edge-headers.ts'
import type { PageCache } from '#gateways/cache/page-cache.ts'
import type { Previews } from '#gateways/sanity/preview/create-previews.ts'
import { admitStudio } from './admit-studio.ts'
import { answerCached } from './answer-cached.ts'
import { currentResponse } from './current-response.ts'
import { cutStalledReader } from './cut-stalled-reader.ts'
import type { Drain } from './drain.ts'
import { dressModels } from './dress-models.ts'
import { logRequest } from './log-request.ts'
import { nameForCloudflare } from './name-for-cloudflare.ts'
import { observeRequests } from './observe-requests.ts'
import { setSecurityHeaders } from './security-headers.ts'
import type { StudioHandler } from './serve-studio.ts'

type Next = () => void
type PageHandler = (...args: [...Parameters<RequestListener>, Next?]) => void

export interface ServerOptions {
  readonly pages: PageHandler
  readonly drain: Drain
  readonly pageCache: PageCache
  readonly compressedPages: CompressedPages
  /** What stands in front, and reads the headers that are meant for it. */
  readonly edge: Edge
  readonly previews: Previews
  /** The built client folder: fonts, models, frames, scripts. */
  readonly clientFolder: string
  readonly studio: StudioHandler
  readonly siteUrl: string
  /** The Studio's own address, where it has one. */
  readonly studioUrl: string | undefined
  readonly log: Logger
}

const fileMaxAgeSeconds = 86_400

/**
 * The storefront's HTTP server: pages of the cache, then files, then models in a finish, then the studio, then pages, all
 * compressed, every answer with its headers and its line in the log.
 */
export function createStorefrontServer(options: ServerOptions): Server {
  const { pages, drain, edge, clientFolder, studio, siteUrl, studioUrl, log } = options
  const compress = compression({ threshold: 512 })
  const files = sirv(clientFolder, {
    brotli: true,
    gzip: true,
    etag: true,
    maxAge: fileMaxAgeSeconds,
    setHeaders(response, path) {
      // Astro names what it builds by content, so those files never change.
      if (path.startsWith('/assets/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      // sirv does not know it, and Apple's devices open nothing else in the room.
      if (path.endsWith('.usdz')) response.setHeader('Content-Type', 'model/vnd.usdz+zip')
    },
  })
  const models = dressModels({
    folder: join(clientFolder, 'models', 'plain'),
    maxAgeSeconds: fileMaxAgeSeconds,
  })
  const answer = observeRequests((request, response, id) => {
    setSecurityHeaders(response, siteUrl)
    logRequest(log, request, response, id)
    cutStalledReader(response)
    if (drain.handle(request, response)) return
    if (admitStudio(studioUrl, request, response)) return
    if (edge === 'cloudflare') nameForCloudflare(response)
    if (answerCached(options, request, response, compress)) return
    files(request, response, () => {
      models(request, response, () => {
        studio(request, response, () => {
          compress(request as never, response as never, () => {
            currentResponse.run(response, () => pages(request, response))
          })
        })
      })
    })
  })
  return createServer(answer)
}
