import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Lake } from '../lake.ts'
import { mutationEvents, type ListenRequest } from '../live/mutation-events.ts'
import { parseQuery } from '../query/parse-query.ts'
import { eventStream } from './event-stream.ts'
import { readParams } from './read-params.ts'

/** `/data/listen/:dataset`: each change to a document that the query matches, before or after. */
export function listenRoutes(lake: Lake): Hono {
  return new Hono().get('/:dataset', (c) => {
    const search = new URL(c.req.url).searchParams
    const request: ListenRequest = {
      query: search.get('query') ?? '',
      params: readParams(search),
      seesPrivate: lake.access.hasToken(c),
      includeResult: search.get('includeResult') === 'true',
      includePreviousRevision: search.get('includePreviousRevision') === 'true',
      includeMutations: search.get('includeMutations') !== 'false',
    }
    parseQuery(request.query, request.params)
    return eventStream(c, (send) => {
      const listenerName = randomUUID()
      send({ event: 'welcome', id: listenerName, data: { type: 'welcome', listenerName } })
      return lake.store.onCommit((transaction) => {
        for (const event of mutationEvents(lake, transaction, request)) {
          send({ event: 'mutation', id: event.eventId, data: event })
        }
      })
    })
  })
}
