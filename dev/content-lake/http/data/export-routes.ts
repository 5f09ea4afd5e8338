import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { Lake } from '../../lake.ts'

/**
 * `/data/export/:dataset`: every document that the asker may see, one JSON object a line, as they all were when the
 * request came. With `nextCursor` Sanity stops after 30 seconds and gives a cursor; this lake is always done before.
 */
export function exportRoutes(lake: Lake): Hono {
  return new Hono().get('/:dataset', (c) => {
    const types = c.req.query('types')?.split(',')
    const view = lake.views.for({ perspective: 'raw', seesPrivate: lake.access.hasToken(c) })
    // Stored documents are never changed in place, so a copy of the list is a snapshot.
    const documents = view.all.filter(({ _type }) => !types || types.includes(_type))
    c.header('content-type', 'application/x-ndjson')
    return stream(c, async (lines) => {
      for (const document of documents) await lines.write(`${JSON.stringify(document)}\n`)
    })
  })
}
