import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { Lake } from '../../lake.ts'

/**
 * `/data/export/:dataset`: every readable document as it was when the request came, one JSON object a line. Sanity
 * stops after 30 seconds with a `nextCursor`; this export is always complete.
 */
export function exportRoutes(lake: Lake): Hono {
  return new Hono().get('/:dataset', (c) => {
    const types = c.req.query('types')?.split(',')
    const view = lake.views.for({ perspective: 'raw', seesPrivate: lake.access.hasToken(c) })
    // Stored documents are immutable, so a copy of the list is a snapshot.
    const documents = view.all.filter(({ _type }) => !types || types.includes(_type))
    c.header('content-type', 'application/x-ndjson')
    return stream(c, async (lines) => {
      for (const document of documents) await lines.write(`${JSON.stringify(document)}\n`)
    })
  })
}
