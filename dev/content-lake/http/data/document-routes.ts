import { Hono } from 'hono'
import type { Lake } from '../../lake.ts'
import { publishedIdOf } from '../../store/document.ts'

/** `/data/doc/:dataset/:ids`: documents by id, in the raw perspective. Unreadable ids are listed as omitted. */
export function documentRoutes(lake: Lake): Hono {
  return new Hono().get('/:dataset/:ids', (c) => {
    const requested = c.req.param('ids').split(',')
    const view = lake.views.for({ perspective: 'raw', seesPrivate: lake.access.hasToken(c) })
    const ids =
      c.req.query('includeAllVersions') === 'true'
        ? requested.flatMap((id) => [publishedIdOf(id), ...view.versionsOf(publishedIdOf(id))])
        : requested
    const reason = (id: string) => (lake.store.documents.byId.has(id) ? 'permission' : 'existence')
    return c.json({
      documents: ids.flatMap((id) => view.byId.get(id) ?? []),
      omitted: ids.filter((id) => !view.byId.has(id)).map((id) => ({ id, reason: reason(id) })),
    })
  })
}
