import { Hono, type Context } from 'hono'
import { documentEvents } from '../../history/document-events.ts'
import { encodeEffects } from '../../history/encode-effects.ts'
import type { Lake } from '../../lake.ts'
import type { PastTransaction, TransactionHistory } from '../../store/transaction-history.ts'
import { describedError } from '../lake-error.ts'
import { requireReader } from '../access/require-reader.ts'

/** `/data/history/:dataset`: transactions with their authors, and past revisions of documents. */
export function historyRoutes({ access, store: { history } }: Lake): Hono {
  return new Hono()
    .use(requireReader(access))
    .get('/:dataset/transactions/:ids', (c) => sendTransactions(c, history))
    .get('/:dataset/documents/:ids', async (c) => {
      const ids = readIds(c)
      const documents = await Promise.all(ids.map((id) => revisionRequested(c, history, id)))
      return c.json({ documents: documents.filter((document) => document !== null) })
    })
    .get('/:dataset/events/documents/:id', async (c) => {
      const id = c.req.param('id')
      const limit = readNumber(c, 'limit') ?? 100
      const before = readNumber(c, 'nextCursor') ?? Infinity
      const { events, next } = await documentEvents(history, id, { before, limit })
      return c.json({ events: { [id]: events }, nextCursor: next === undefined ? '' : String(next) })
    })
}

/** The body holds one JSON object a line, oldest transaction first. */
async function sendTransactions(c: Context, history: TransactionHistory): Promise<Response> {
  const ids = readIds(c)
  const onlyRequested = c.req.query('includeIdentifiedDocumentsOnly') === 'true'
  const lines = await Promise.all(
    chooseTransactions(c, history, ids).map(async (transaction) => {
      const { changes, mutations } = await history.changesOf(transaction)
      const shown = onlyRequested ? changes.filter(({ id }) => ids.includes(id)) : changes
      return `${JSON.stringify({
        id: transaction.id,
        timestamp: transaction.timestamp,
        author: transaction.author,
        documentIDs: shown.map(({ id }) => id),
        ...(c.req.query('excludeContent') !== 'true' && { mutations }),
        ...(c.req.query('effectFormat') === 'mendoza' && {
          effects: Object.fromEntries(shown.map((change) => [change.id, encodeEffects(change)])),
        }),
      })}\n`
    }),
  )
  return c.body(lines.join(''), 200, { 'content-type': 'application/x-ndjson' })
}

function chooseTransactions(
  c: Context,
  history: TransactionHistory,
  ids: readonly string[],
): PastTransaction[] {
  const sequenceOf = (name: string): number | undefined => {
    const id = c.req.query(name)
    return id ? history.find(id)?.sequence : undefined
  }
  const from = sequenceOf('fromTransaction') ?? 0
  const to = sequenceOf('toTransaction') ?? Infinity
  const fromTime = c.req.query('fromTime') ?? ''
  const toTime = c.req.query('toTime') ?? '9'
  const authors = c.req.query('authors')?.split(',')
  const chosen = history
    .of(ids)
    .filter(({ sequence }) => sequence >= from && sequence <= to)
    .filter(({ timestamp }) => timestamp >= fromTime && timestamp <= toTime)
    .filter(({ author }) => !authors || authors.includes(author))
  if (c.req.query('reverse') === 'true') chosen.reverse()
  return chosen.slice(0, readNumber(c, 'limit') ?? 50)
}

function revisionRequested(c: Context, history: TransactionHistory, id: string) {
  const revision = c.req.query('revision')
  const time = c.req.query('time')
  if (c.req.query('lastRevision') === 'true') return history.lastDocument(id)
  if (revision !== undefined) {
    const transaction = history.find(revision)
    return transaction ? history.documentAt(id, transaction.sequence) : null
  }
  if (time !== undefined && !Number.isNaN(Date.parse(time))) {
    const until = new Date(time).toISOString()
    const last = history.of([id]).findLast(({ timestamp }) => timestamp <= until)
    return last ? history.documentAt(id, last.sequence) : null
  }
  throw describedError(400, 'validationError', 'Give a "revision", a "time" or "lastRevision"')
}

const readIds = (c: Context): string[] => (c.req.param('ids') ?? '').split(',')

function readNumber(c: Context, name: string): number | undefined {
  const text = c.req.query(name)
  if (!text) return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0) return number
  throw describedError(400, 'validationError', `"${name}" must be a whole number`)
}
