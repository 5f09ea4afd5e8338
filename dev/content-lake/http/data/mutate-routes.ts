import { Hono } from 'hono'
import type { Lake } from '../../lake.ts'
import type { CommittedTransaction } from '../../store/content-store.ts'
import { generateArrayKeys } from '../../store/mutations/generate-keys.ts'
import { documentIdOf } from '../../store/mutations/mutation.ts'
import { isByQuery, readMutations, resolveMutations } from '../../store/mutations/read-mutations.ts'
import { describedError } from '../lake-error.ts'
import { readJson } from '../request/read-json.ts'
import { readTransactionId } from '../request/read-transaction-id.ts'
import { requireEditor } from '../access/require-editor.ts'

/** `/data/mutate/:dataset`: a transaction of mutations, committed all or none. */
export function mutateRoutes(lake: Lake): Hono {
  const find = async (query: string, params: Record<string, unknown>, identity: string) => {
    const body = await lake.queries.run(
      { perspective: 'raw', seesPrivate: true },
      { query, params, project: lake.project, identity, returnsQuery: false },
    )
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
    const { result } = JSON.parse(text) as { result: unknown }
    if (!Array.isArray(result))
      throw describedError(400, 'validationError', 'A mutation query must return documents')
    return result.flatMap((found: { _id?: unknown } | null) =>
      typeof found?._id === 'string' ? [found._id] : [],
    )
  }

  return new Hono().post('/:dataset', requireEditor(lake.access, 'mutation'), async (c) => {
    const body = await readJson(c)
    const given = readMutations(body['mutations'])
    const mutations = c.req.query('autoGenerateArrayKeys') === 'true' ? given.map(generateArrayKeys) : given
    const chosen = readTransactionId(body['transactionId'] ?? c.req.query('transactionId'))
    const author = lake.access.identityOf(c)
    const transaction = await lake.store.commit({
      mutations: () => resolveMutations(mutations, (query, params) => find(query, params, author)),
      readsLog: given.some(isByQuery),
      dryRun: c.req.query('dryRun') === 'true',
      author,
      ...chosen,
    })
    const withDocuments = c.req.query('returnDocuments') === 'true'
    return c.json({ transactionId: transaction.id, results: resultsOf(lake, transaction, withDocuments) })
  })
}

/** One result for each document that the transaction named, changed or not. */
function resultsOf(lake: Lake, { mutations, changes }: CommittedTransaction, withDocuments: boolean) {
  const ids = new Set(mutations.map(documentIdOf))
  return [...ids].map((id) => {
    const change = changes.find((candidate) => candidate.id === id)
    const document = change ? (change.after ?? change.before) : lake.store.documents.byId.get(id)
    const operation = !change ? 'none' : !change.before ? 'create' : !change.after ? 'delete' : 'update'
    return { id, operation, ...(withDocuments && { document }) }
  })
}
