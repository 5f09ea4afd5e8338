import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

export interface StudioOptions {
  /** What `sanity build` wrote, in a folder named as its address. */
  readonly folder: string
  readonly projectId: string
  readonly dataset: string
  /** Where the browser reaches the Content Lake, when not at Sanity's own address. */
  readonly apiHost: string | undefined
}

/**
 * What the Studio asks Sanity's own servers whatever lake it works on, and cannot be told not to: whether there is a newer
 * version, and whether a feedback form could be sent. On a lake of our own nothing leaves for strangers, so the page
 * answers both itself: nothing newer, no form.
 */
const staysHome =
  '{const ask=fetch;window.fetch=(to,how)=>{const at=String(to.url??to);' +
  "if(at.startsWith('https://sanity-cdn.com/'))return Promise.resolve(Response.json({}));" +
  "if(at.startsWith('https://api.sanity.io/'))return Promise.resolve(new Response(null,{status:404}));" +
  'return ask(to,how)}}'

export type StudioHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const address = '/studio'
const fileMaxAge = 'public, max-age=31536000, immutable'

/**
 * Serves the built Studio at /studio: its files as they are, and for every other address below it the one page that
 * carries it, told where its documents are kept. It is nobody's page but the editors', so it has a content security
 * policy of its own; the storefront's is not loosened. Where no studio was built there is none.
 */
export function serveStudio({ folder, projectId, dataset, apiHost }: StudioOptions): StudioHandler {
  const index = join(folder, address, 'index.html')
  if (!existsSync(index)) return (_request, _response, next) => next()

  const environment = { projectId, dataset, ...(apiHost !== undefined && { apiHost }) }
  const built = readFileSync(index, 'utf8')
  const html = apiHost === undefined ? built : built.replace('<head>', `$&<script>${staysHome}</script>`)
  const page = html.replace(
    '<div id="sanity">',
    `<script type="application/json" id="studio-environment">${JSON.stringify(environment).replaceAll('<', '\\u003c')}</script>$&`,
  )
  const policy = policyFor(html, apiHost)
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response) => response.setHeader('Cache-Control', fileMaxAge),
  })

  return (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*$/s, '')
    if (path !== address && !path.startsWith(`${address}/`)) return next()
    if (path.startsWith(`${address}/static/`)) return files(request, response, next)
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-cache')
    response.end(request.method === 'HEAD' ? undefined : page)
  }
}

/** The Studio's own scripts and no others; its styles, which it writes as it goes; and the lake it speaks to. */
function policyFor(html: string, apiHost: string | undefined): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const lake = apiHost === undefined ? sanityCloud : sourcesOf(new URL(apiHost))
  return [
    "default-src 'self'",
    // The geometry of a model on the editor's bench is unpacked by a little WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${inline.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: blob: ${lake}`,
    `media-src 'self' blob: ${lake}`,
    `connect-src 'self' blob: ${lake}`,
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')
}

const sanityCloud = 'https://*.sanity.io wss://*.sanity.io https://sanity-cdn.com'

/** The lake's address, and every name below it: each project has its own, and each stream may. */
function sourcesOf({ protocol, host }: URL): string {
  const socket = protocol === 'https:' ? 'wss:' : 'ws:'
  return `${protocol}//${host} ${protocol}//*.${host} ${socket}//*.${host}`
}
