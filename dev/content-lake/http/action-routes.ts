import { Hono } from 'hono'
import { readActions } from '../actions/read-actions.ts'
import { resolveActions } from '../actions/resolve-actions.ts'
import type { Lake } from '../lake.ts'
import { readJson } from './read-json.ts'
import { requireEditor } from './require-editor.ts'

/** `/data/actions/:dataset`: what an editor does to a document, all or none. */
export function actionRoutes(lake: Lake): Hono {
  const { access, store } = lake
  return new Hono().post('/:dataset', requireEditor(access, 'action'), async (c) => {
    const body = await readJson(c)
    const actions = readActions(body['actions'])
    const transactionId = body['transactionId']
    const author = access.identityOf(c)
    const transaction = await store.commit({
      mutations: () => resolveActions(actions, store.documents.byId, (id) => store.documents.versionsOf(id)),
      dryRun: body['dryRun'] === true,
      author,
      ...(typeof transactionId === 'string' && { transactionId }),
    })
    return c.json({ transactionId: transaction.id })
  })
}
