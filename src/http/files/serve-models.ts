import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { applyFinish } from '#shared/model/apply-finish.ts'
import type { Bytes } from '#shared/model/model-file.ts'

const address = /^\/models\/plain\/([a-z0-9-]+)\/([^/?]+)\.glb(?:\?.*)?$/s

export interface PlainModels {
  /** The folder where the build wrote each model as plain glTF, without compression. */
  readonly folder: string
  readonly maxAgeSeconds: number
}

function decodeFinish(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function sendText(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${sentence}\n`)
}

/** Serves the plain models, each in one of its finishes: `/models/plain/meridienne/steel--ink-calf.glb`. */
export function serveModels({ folder, maxAgeSeconds }: PlainModels) {
  async function handle(request: IncomingMessage, response: ServerResponse, model: string, finish: string) {
    const path = join(folder, `${model}.glb`)
    const found = await stat(path).catch(() => undefined)
    const file = found && (Readable.toWeb(createReadStream(path)) as Bytes)
    const inFinish = found && file && (await applyFinish(file, found.size, finish))
    if (!inFinish) return sendText(response, 404, 'There is no such model in this finish.')
    const etag = `W/"${found.size}-${found.mtimeMs}"`
    response.setHeader('ETag', etag)
    response.setHeader('Cache-Control', `public, max-age=${maxAgeSeconds}`)
    const isKnown = request.headers['if-none-match'] === etag
    if (isKnown || request.method === 'HEAD') await inFinish.body.cancel()
    if (isKnown) return response.writeHead(304).end()
    response.setHeader('Content-Type', 'model/gltf-binary')
    response.setHeader('Content-Length', inFinish.bytes)
    if (request.method === 'HEAD') return response.end()
    await pipeline(inFinish.body, response)
  }

  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [, model, finish] = address.exec(request.url ?? '') ?? []
    if (!model || !finish || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    // Most failures here are aborts by the client, so they are not logged.
    void handle(request, response, model, decodeFinish(finish)).catch(() => response.destroy())
  }
}
