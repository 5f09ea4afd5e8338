import { applyPatch, incremental } from 'mendoza'
import { describe, expect } from 'vitest'
import { documentsAt, edit, pair, transactions, withHistory } from './history-fixture.ts'

describe('the transactions of a document', () => {
  withHistory(
    'have authors, and patches that lead from each state to the next and back',
    async ({ client, revisions }) => {
      const history = await transactions(client, 'watch,drafts.watch')
      expect(history.map(({ id }) => id)).toEqual(revisions)
      expect(history.map(({ author }) => author)).toEqual([
        'house-robot',
        'house-robot',
        'editor',
        'house-robot',
        'editor',
      ])
      const states = history.reduce<unknown[]>(
        (seen, { effects }) => {
          const effect = effects['watch']
          return effect ? [...seen, applyPatch(seen.at(-1), effect.apply)] : seen
        },
        [null],
      )
      expect(states.slice(1)).toMatchObject([
        { title: 'Aube', price: 1 },
        { title: 'Aube dorée', price: 2 },
      ])
      const last = history.at(-1)?.effects['watch']
      expect(applyPatch(states.at(-1), last?.revert ?? [])).toEqual(states.at(-2))
    },
  )

  withHistory('attribute each field, and each part of a text, to its author', async ({ client, editor }) => {
    // The Studio creates the draft first and then edits it.
    const { transactionId } = await client.action({
      actionType: 'sanity.action.document.edit',
      ...pair,
      patch: { unset: ['_empty_action_guard_pseudo_field_'] },
    })
    await editor.action(edit({ title: 'Aube très dorée' }))
    await client.action(edit({ price: 3 }))

    const [document] = await documentsAt(client, 'drafts.watch', { revision: transactionId })
    const { _rev, ...before } = document ?? {}
    expect(_rev).toBe(transactionId)
    let value = incremental.wrap<string>(before, 'nobody')
    const since = await transactions(client, 'drafts.watch', { fromTransaction: transactionId })
    for (const { author, effects } of since.slice(1)) {
      value = incremental.applyPatch(value, effects['drafts.watch']?.apply ?? [], author)
    }
    const fields = value.content?.type === 'object' ? value.content.fields : {}
    const title = fields['title']?.content
    expect(title?.type === 'string' && title.parts.map((part) => [part.value, part.startMeta])).toEqual([
      ['Aube ', 'nobody'],
      ['très ', 'editor'],
      ['dorée', 'nobody'],
    ])
    expect(fields['price']?.startMeta).toBe('house-robot')
  })

  withHistory('are filtered by range, author and limit, in either order', async ({ client, revisions }) => {
    const ids = async (query: Record<string, string>) =>
      (await transactions(client, 'watch,drafts.watch', query)).map(({ id }) => revisions.indexOf(id))
    expect(await ids({ fromTransaction: revisions[1] ?? '', toTransaction: revisions[3] ?? '' })).toEqual([
      1, 2, 3,
    ])
    expect(await ids({ authors: 'editor' })).toEqual([2, 4])
    expect(await ids({ limit: '2', reverse: 'true' })).toEqual([4, 3])
    expect(await ids({ toTime: '2020-01-01T00:00:00Z' })).toEqual([])
  })

  withHistory('include their mutations only on request', async ({ client }) => {
    const [plain] = await transactions(client, 'watch', { limit: '1' })
    const [full] = await transactions(client, 'watch', { limit: '1', excludeContent: 'false' })
    expect(plain?.mutations).toBeUndefined()
    expect(full?.mutations).toHaveLength(2)
  })
})
