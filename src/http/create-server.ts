import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import type { Logger } from 'pino'
import sirv from 'sirv'
import type { CompressedPages } from '#gateways/cache/pages/compressed-pages.ts'
import type { Edge } from '#gateways/cache/pages/edge-headers.ts'
import type { PageCache } from '#gateways/cache/pages/page-cache.ts'
import type { Previews } from '#gateways/sanity/preview/create-previews.ts'
import { allowStudioOrigin } from './files/allow-studio-origin.ts'
import { handleCached } from './handle-cached.ts'
import { handleClientError } from './requests/handle-client-error.ts'
import { checkRequest } from './requests/check-request.ts'
import { currentResponse } from './current-response.ts'
import { closeStalledConnection } from './files/close-stalled-connection.ts'
import type { Drain } from './drain.ts'
import { serveModels } from './files/serve-models.ts'
import { logRequest } from './requests/log-request.ts'
import { renameHeadersForCloudflare } from './proxy/rename-headers-for-cloudflare.ts'
import { observeRequests } from './requests/observe-requests.ts'
import { readBody } from './requests/read-body.ts'
import { readRange } from './files/read-range.ts'
import type { Refusal } from './requests/refusal.ts'
import { refuseRequest } from './requests/refuse-request.ts'
import { securityHeaders } from './security-headers.ts'
import type { StudioHandler } from './files/serve-studio.ts'
import { setPublicAddress } from './proxy/set-public-address.ts'
import type { TrustedProxies } from '#shared/http/trusted-proxies.ts'

type Next = () => void
type PageHandler = (...args: [...Parameters<RequestListener>, Next?, object?]) => void

export interface ServerOptions {
  readonly pages: PageHandler
  readonly drain: Drain
  readonly pageCache: PageCache
  readonly compressedPages: CompressedPages
  /** The edge cache in front of the server, which decides the cache headers of a response. */
  readonly edge: Edge
  readonly previews: Previews
  /** The folder of the client build: fonts, models, frames, scripts. */
  readonly clientFolder: string
  readonly studio: StudioHandler
  readonly siteUrl: string
  readonly trustedProxies: TrustedProxies
  /** The Studio's own address, when it is deployed separately. */
  readonly studioUrl: string | undefined
  readonly log: Logger
}

const fileMaxAgeSeconds = 86_400

/**
 * The storefront's HTTP server. A request is checked, then tried in this order: page cache, static files, models in one
 * finish, the Studio, pages. Every response gets the security headers and is logged.
 */
export function createStorefrontServer(options: ServerOptions): Server {
  const { pages, drain, edge, clientFolder, studio, siteUrl, studioUrl, log } = options
  const site = new URL(siteUrl)
  const headers = securityHeaders(siteUrl)
  const compress = compression({ threshold: 512 })
  const files = sirv(clientFolder, {
    brotli: true,
    gzip: true,
    etag: true,
    maxAge: fileMaxAgeSeconds,
    setHeaders(response, path) {
      // Astro puts a content hash in the names of these files, so they never change.
      if (path.startsWith('/assets/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      // sirv does not know this type, which AR Quick Look on Apple devices requires.
      if (path.endsWith('.usdz')) response.setHeader('Content-Type', 'model/vnd.usdz+zip')
    },
  })
  const models = serveModels({
    folder: join(clientFolder, 'models', 'plain'),
    maxAgeSeconds: fileMaxAgeSeconds,
  })

  const showPage = (request: IncomingMessage, response: ServerResponse, locals?: object) =>
    compress(request as never, response as never, () => {
      currentResponse.run(response, () => pages(request, response, undefined, locals))
    })
  const refuse = (request: IncomingMessage, response: ServerResponse, refusal: Refusal) =>
    refuseRequest(request, response, refusal, showPage)

  /** Reads the whole body before the request is handled, so that a truncated or too large body changes nothing. */
  async function handleBody(request: IncomingMessage, response: ServerResponse, path: string) {
    const body = await readBody(request)
    if (body === 'gone') return void response.destroy()
    if (typeof body === 'string') return refuse(request, response, { code: body, path })
    // Astro's Node adapter reads a buffered body from this property.
    Object.assign(request, { body })
    request.headers['content-length'] = String(body.length)
    delete request.headers['transfer-encoding']
    showPage(request, response)
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const refusal = checkRequest(request)
    setPublicAddress(request, site, options.trustedProxies)
    if (refusal) return refuse(request, response, refusal)
    if (allowStudioOrigin(studioUrl, request, response)) return
    if (edge === 'cloudflare') renameHeadersForCloudflare(response)
    if (handleCached(options, request, response, compress)) return
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const path = (request.url ?? '').replace(/\?.*$/s, '')
      return void handleBody(request, response, path).catch((err: unknown) => fail(err, request, response))
    }
    request.headers.range = readRange(request.headers.range)
    files(request, response, () => {
      models(request, response, () => {
        studio(request, response, () => showPage(request, response))
      })
    })
  }

  /** Ends the request with 500 after an exception in the server itself; the process continues. */
  function fail(err: unknown, request: IncomingMessage, response: ServerResponse): void {
    log.error({ err, requestId: request.headers['x-request-id'] }, 'the server failed to handle a request')
    if (response.headersSent) return void response.destroy()
    response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end('Something in the house went wrong. Please try again in a moment.\n')
  }

  const observed = observeRequests((request, response, id) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    logRequest(log, request, response, id)
    closeStalledConnection(response)
    try {
      if (!drain.handle(request, response)) handle(request, response)
    } catch (err) {
      fail(err, request, response)
    }
  })
  const server = createServer(observed)
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { ...headers, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    response.end('Only 100-continue is expected of this server.\n')
  })
  server.on('clientError', (error, socket) => handleClientError(error, socket, headers))
  return server
}
