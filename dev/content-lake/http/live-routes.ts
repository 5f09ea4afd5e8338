import { Hono } from 'hono'
import type { Lake } from '../lake.ts'
import type { LiveFeed } from '../live/live-feed.ts'
import { eventStream } from './event-stream.ts'

/** `/data/live/events/:dataset`: tells which sync tags have gone stale. */
export function liveRoutes(lake: Lake, feed: LiveFeed): Hono {
  return new Hono().get('/:dataset', (c) => {
    const includeDrafts = c.req.query('includeDrafts') === 'true' && lake.access.hasToken(c)
    const lastSeen = c.req.header('last-event-id')
    return eventStream(c, (send) => {
      // Messages are not kept: who missed some is told to start over.
      const greeting = lastSeen && lastSeen !== feed.lastId ? 'restart' : 'welcome'
      send({ event: greeting, id: feed.lastId, data: { id: feed.lastId } })
      return feed.subscribe(({ id, tags, isPrivate }) => {
        if (!isPrivate || includeDrafts) send({ event: 'message', id, data: { tags } })
      })
    })
  })
}
