import { Hono } from 'hono'
import type { Lake } from '../../lake.ts'
import type { LiveFeed, LiveMessage } from '../../live/live-feed.ts'
import { eventStream } from './event-stream.ts'

/** `/data/live/events/:dataset`: sends the sync tags that each commit made stale. */
export function liveRoutes(lake: Lake, feed: LiveFeed): Hono {
  return new Hono().get('/:dataset', (c) => {
    const includeDrafts = c.req.query('includeDrafts') === 'true' && lake.access.hasToken(c)
    const lastSeen = c.req.header('last-event-id')
    return eventStream(c, (send) => {
      const missed = lastSeen === undefined ? [] : feed.after(lastSeen)
      const sendMessage = ({ id, tags, isPrivate }: LiveMessage) => {
        if (!isPrivate || includeDrafts) send({ event: 'message', id, data: { tags } })
      }
      // A client that missed more than is kept must fetch everything again.
      const greetingId = missed && lastSeen !== undefined ? lastSeen : feed.lastId
      send({ event: missed ? 'welcome' : 'restart', id: greetingId, data: { id: greetingId } })
      missed?.forEach(sendMessage)
      return feed.subscribe(sendMessage)
    })
  })
}
