import { Hono } from 'hono'
import type { Lake } from '../../lake.ts'
import type { LiveFeed, LiveMessage } from '../../live/live-feed.ts'
import { eventStream } from './event-stream.ts'

/** `/data/live/events/:dataset`: tells which sync tags have gone stale. */
export function liveRoutes(lake: Lake, feed: LiveFeed): Hono {
  return new Hono().get('/:dataset', (c) => {
    const includeDrafts = c.req.query('includeDrafts') === 'true' && lake.access.hasToken(c)
    const lastSeen = c.req.header('last-event-id')
    return eventStream(c, (send) => {
      const missed = lastSeen === undefined ? [] : feed.after(lastSeen)
      const announce = ({ id, tags, isPrivate }: LiveMessage) => {
        if (!isPrivate || includeDrafts) send({ event: 'message', id, data: { tags } })
      }
      // Who missed more than is remembered is told to start over.
      const greetingId = missed && lastSeen !== undefined ? lastSeen : feed.lastId
      send({ event: missed ? 'welcome' : 'restart', id: greetingId, data: { id: greetingId } })
      missed?.forEach(announce)
      return feed.subscribe(announce)
    })
  })
}
