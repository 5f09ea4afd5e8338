import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Lake } from '../../lake.ts'
import { mutationEvents, type ListenRequest } from '../../live/mutation-events.ts'
import type { RecentTransactions } from '../../live/recent-transactions.ts'
import { OverBudget } from '../../query/limits/step-budget.ts'
import { parseError, parseQuery } from '../../query/parse-query.ts'
import { refuseMissingParams } from '../../query/run-query.ts'
import { narrowScans } from '../../query/scan/narrow-scans.ts'
import type { Access } from '../access/access.ts'
import { apiVersionOf, isSince } from '../request/api-version.ts'
import { eventStream } from './event-stream.ts'
import { readParams } from '../request/read-params.ts'

/** `/data/listen/:dataset`: each change to a document that the query matches before or after the change. */
export function listenRoutes(lake: Lake, recent: RecentTransactions): Hono {
  return new Hono().get('/:dataset', (c) => {
    const request = readRequest(c, lake.access)
    const { comparesVersions, params } = narrowScans(parseQuery(request.query, request.params))
    refuseMissingParams(params, request)
    if (comparesVersions) throw parseError('A listener cannot use diff:: functions', request.query)
    const lastSeen = c.req.query('enableResume') === 'true' ? c.req.header('last-event-id') : undefined
    return eventStream(c, (send, end) => {
      const sendEvents = (events: ReturnType<typeof mutationEvents>) => {
        for (const event of events) send({ event: 'mutation', id: event.eventId, data: event })
      }
      const missed = lastSeen === undefined ? undefined : recent.from(transactionIdOf(lastSeen))
      const type = lastSeen === undefined ? 'welcome' : missed ? 'welcomeback' : 'reset'
      send({ event: type, id: recent.lastId ?? randomUUID(), data: { type, listenerName: randomUUID() } })
      missed?.forEach((transaction, place) => {
        const events = mutationEvents(lake, transaction, request)
        sendEvents(place === 0 ? eventsAfter(events, lastSeen) : events)
      })
      return lake.store.onCommit((transaction) => {
        try {
          sendEvents(mutationEvents(lake, transaction, request))
        } catch (cause) {
          if (!(cause instanceof OverBudget)) throw cause
          // The official client does not connect again after this event.
          const reason = 'The query takes too long to be tested against each change'
          send({ event: 'disconnect', id: randomUUID(), data: { reason } })
          end()
        }
      })
    })
  })
}

function readRequest(c: Context, access: Access): ListenRequest {
  const search = new URL(c.req.url).searchParams
  const isTrue = (name: string) => search.get(name) === 'true'
  return {
    query: search.get('query') ?? '',
    params: readParams(search),
    identity: access.identityOf(c),
    seesPrivate: access.hasToken(c),
    includeAllVersions: isTrue('includeAllVersions') || !isSince(apiVersionOf(c), '2025-02-19'),
    includeResult: isTrue('includeResult'),
    includePreviousRevision: isTrue('includePreviousRevision'),
    includeMutations: search.get('includeMutations') !== 'false',
    includeEffects: search.get('effectFormat') === 'mendoza',
    visibility: search.get('visibility') ?? 'query',
  }
}

/** The events of a transaction that follow the last event seen. After a welcome event the whole transaction was seen. */
function eventsAfter<Event extends { eventId: string }>(
  events: Event[],
  lastSeen: string | undefined,
): Event[] {
  const place = events.findIndex(({ eventId }) => eventId === lastSeen)
  return place < 0 ? [] : events.slice(place + 1)
}

const transactionIdOf = (eventId: string): string => eventId.split('#')[0] ?? eventId
