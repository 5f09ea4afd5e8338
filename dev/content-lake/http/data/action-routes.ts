import { Hono } from 'hono'
import { commitActions } from '../../actions/commit-actions.ts'
import { readActions } from '../../actions/read-actions.ts'
import type { Lake } from '../../lake.ts'
import { readJson } from '../request/read-json.ts'
import { readTransactionId } from '../request/read-transaction-id.ts'
import { requireEditor } from '../access/require-editor.ts'

/** `/data/actions/:dataset`: actions on documents and releases, committed all or none. */
export function actionRoutes(lake: Lake): Hono {
  const { access, store } = lake
  return new Hono().post('/:dataset', requireEditor(access, 'action'), async (c) => {
    const body = await readJson(c)
    const actions = readActions(body['actions'])
    const chosen = readTransactionId(body['transactionId'])
    const author = access.identityOf(c)
    const transaction = await commitActions(store, actions, {
      dryRun: body['dryRun'] === true,
      author,
      ...chosen,
    })
    return c.json({ transactionId: transaction.id })
  })
}
