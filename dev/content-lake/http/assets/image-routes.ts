import { Hono, type Context } from 'hono'
import { parseAssetFileName } from '../../assets/asset-id.ts'
import { chooseFormat, mimeTypeOf } from '../../assets/transform/choose-format.ts'
import { parseTransform } from '../../assets/transform/parse-transform.ts'
import { renderImage } from '../../assets/transform/render-image.ts'
import { RenditionCache } from '../../assets/transform/rendition-cache.ts'
import type { Lake } from '../../lake.ts'
import { describedError } from '../lake-error.ts'
import { readRange } from './read-range.ts'
import { untrustedFile } from './untrusted-file.ts'

const immutable = 'public, max-age=31536000, immutable'
const oneMinute = 'public, max-age=60'

/** `/images/:project/:dataset/<sha1>-<W>x<H>.<ext>`: the original image, or a transform of it. */
export function imageRoutes(lake: Lake, renditions: RenditionCache): Hono {
  const serve = async (c: Context) => {
    const name = parseAssetFileName(c.req.param('file') ?? '')
    if (!name?.dimensions || !isThisDataset(lake, c)) throw notFound()
    const search = new URL(c.req.url).searchParams
    const transform = parseTransform(search)
    const source = name.dimensions
    const format = chooseFormat(transform, name.extension, c.req.header('accept') ?? '')
    const isOriginal = [...search.keys()].every((parameter) => parameter === 'dl')
    const key = isOriginal ? name.sha1 : RenditionCache.keyOf({ name, transform, format })
    if (c.req.header('if-none-match') === `"${key}"`)
      return c.body(null, 304, headersOf(c, key, transform.isAutoFormat))

    const original = await lake.assets.read('image', name)
    if (!original) throw notFound()
    const render = () => renderImage(original, source, transform, format)
    // As in Sanity's pipeline: the first response is a WebP with a short cache lifetime, and the AVIF is rendered later.
    if (!isOriginal && transform.isAutoFormat && format === 'avif' && !(await renditions.cached(key))) {
      const quickKey = RenditionCache.keyOf({ name, transform, format: 'webp', isQuick: true })
      const { bytes } = await renditions.get(quickKey, () =>
        renderImage(original, source, transform, 'webp', true),
      )
      renditions.renderLater(key, render)
      return c.body(new Uint8Array(bytes), 200, {
        ...headersOf(c, quickKey, true),
        'cache-control': oneMinute,
        'content-type': mimeTypeOf('webp'),
      })
    }
    const bytes = isOriginal ? original : (await renditions.get(key, render)).bytes
    const stored = lake.store.documents.byId.get(
      `image-${name.sha1}-${source.width}x${source.height}-${name.extension}`,
    )
    const type = isOriginal ? String(stored?.['mimeType'] ?? 'application/octet-stream') : mimeTypeOf(format)
    return c.body(new Uint8Array(bytes), 200, {
      ...untrustedFile(type),
      ...headersOf(c, key, transform.isAutoFormat),
    })
  }
  // A vanity name after the file name is for people and search engines, and is ignored.
  return new Hono().get('/:project/:dataset/:file', serve).get('/:project/:dataset/:file/:vanity', serve)
}

/** `/files/:project/:dataset/<sha1>.<ext>`: other files as they were uploaded, whole or in byte ranges. */
export function fileRoutes(lake: Lake): Hono {
  return new Hono().get('/:project/:dataset/:file', async (c) => {
    const name = parseAssetFileName(c.req.param('file'))
    const bytes = name && isThisDataset(lake, c) ? await lake.assets.read('file', name) : undefined
    if (!name || !bytes) throw notFound()
    const stored = lake.store.documents.byId.get(`file-${name.sha1}-${name.extension}`)
    const type = String(stored?.['mimeType'] ?? 'application/octet-stream')
    const headers = {
      ...untrustedFile(type),
      ...headersOf(c, name.sha1, false),
      'accept-ranges': 'bytes',
    }
    const range = readRange(c.req.header('range'), bytes.length)
    if (range === 'whole') return c.body(new Uint8Array(bytes), 200, headers)
    if (range === 'outside')
      return c.body(null, 416, { ...headers, 'content-range': `bytes */${bytes.length}` })
    const { start, end } = range
    return c.body(new Uint8Array(bytes.subarray(start, end + 1)), 206, {
      ...headers,
      'content-range': `bytes ${start}-${end}/${bytes.length}`,
    })
  })
}

function headersOf(c: Context, key: string, isAutoFormat: boolean): Record<string, string> {
  const download = c.req.query('dl')
  return {
    'cache-control': immutable,
    etag: `"${key}"`,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    ...(isAutoFormat && { vary: 'Accept' }),
    ...(download !== undefined && { 'content-disposition': disposition(download) }),
  }
}

const disposition = (fileName: string): string =>
  fileName === '' ? 'attachment' : `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`

const isThisDataset = (lake: Lake, c: Context): boolean =>
  c.req.param('project') === lake.project.projectId && c.req.param('dataset') === lake.project.dataset

const notFound = () => describedError(404, 'notFound', 'No such asset')
