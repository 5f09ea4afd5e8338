import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

export interface StudioOptions {
  /** The output of `sanity build`, in a subfolder named like the path it is served at. */
  readonly folder: string
  readonly projectId: string
  readonly dataset: string
  /** The address of the Content Lake for the browser, when it is not Sanity's. */
  readonly apiHost: string | undefined
}

/**
 * The Studio always asks Sanity's servers for newer versions and for its feedback form; no setting disables that. With
 * another Content Lake no request may leave for Sanity, so this script answers both locally: no newer version, no form.
 */
const blockSanityRequests =
  '{const ask=fetch;window.fetch=(to,how)=>{const at=String(to.url??to);' +
  "if(at.startsWith('https://sanity-cdn.com/'))return Promise.resolve(Response.json({}));" +
  "if(at.startsWith('https://api.sanity.io/'))return Promise.resolve(new Response(null,{status:404}));" +
  'return ask(to,how)}}'

export type StudioHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const address = '/studio'
const fileMaxAge = 'public, max-age=31536000, immutable'

/**
 * Serves the built Studio at /studio: its static files, and for every other path below it the same HTML page with the
 * project's settings. The page has its own content security policy, so that the storefront's stays strict. Does nothing
 * when no Studio was built.
 */
export function serveStudio({ folder, projectId, dataset, apiHost }: StudioOptions): StudioHandler {
  const index = join(folder, address, 'index.html')
  if (!existsSync(index)) return (_request, _response, next) => next()

  const environment = { projectId, dataset, ...(apiHost !== undefined && { apiHost }) }
  const built = readFileSync(index, 'utf8')
  const html =
    apiHost === undefined ? built : built.replace('<head>', `$&<script>${blockSanityRequests}</script>`)
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

/** Allows the Studio's own scripts, inline styles (the Studio inserts them at run time), and its Content Lake. */
function policyFor(html: string, apiHost: string | undefined): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const lake = apiHost === undefined ? sanityCloud : sourcesOf(new URL(apiHost))
  return [
    "default-src 'self'",
    // The model input decodes compressed geometry with WebAssembly.
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

/** The address of the Content Lake and its subdomains: each project has one, and an event stream may have another. */
function sourcesOf({ protocol, host }: URL): string {
  const socket = protocol === 'https:' ? 'wss:' : 'ws:'
  return `${protocol}//${host} ${protocol}//*.${host} ${socket}//*.${host}`
}
