// The history API that the Studio uses to show and restore earlier revisions.
import { describe, expect } from 'vitest'
import { clientOf, test } from '../lake-fixture.ts'
import { documentsAt, edit, events, pair, publish, transactions, withHistory } from './history-fixture.ts'

describe('the events', () => {
  withHistory('of a draft are its creations and publications', async ({ client, revisions }) => {
    const { types, events: seen } = await events(client, 'drafts.watch')
    expect(types).toEqual([
      'publishDocumentVersion',
      'createDocumentVersion',
      'publishDocumentVersion',
      'createDocumentVersion',
    ])
    expect(seen[0]).toMatchObject({
      author: 'editor',
      documentId: 'watch',
      versionId: 'drafts.watch',
      revisionId: revisions[4],
      versionRevisionId: revisions[3],
      publishCause: 'document.publish',
    })
  })

  withHistory('of a published document include its unpublishing and its deletion', async ({ client }) => {
    await client.action({ actionType: 'sanity.action.document.unpublish', ...pair })
    expect((await events(client, 'watch')).types).toEqual([
      'unpublishDocument',
      'publishDocumentVersion',
      'publishDocumentVersion',
    ])
    await client.action(publish)
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'watch',
      includeDrafts: [],
    })
    expect((await events(client, 'watch')).types[0]).toBe('deleteDocumentGroup')
  })

  test('of a document written without drafts are live', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    await client.patch('watch').set({ title: 'Aube' }).commit()
    expect((await events(client, 'watch')).types).toEqual(['updateLiveDocument', 'createLiveDocument'])
  })

  withHistory('of a discarded draft have no publication', async ({ client }) => {
    await client.action(edit({ title: 'Brume' }))
    await client.action({ actionType: 'sanity.action.document.version.discard', versionId: 'drafts.watch' })
    expect((await events(client, 'drafts.watch')).types[0]).toBe('deleteDocumentVersion')
  })

  withHistory('are read in pages', async ({ client }) => {
    const first = await events(client, 'drafts.watch', { limit: '3' })
    const second = await events(client, 'drafts.watch', { limit: '3', nextCursor: first.next })
    expect([first.types.length, second.types.length, second.next]).toEqual([3, 1, ''])
  })
})

describe('an earlier revision of a document', () => {
  withHistory('is found by revision, by time and as the last one', async ({ client, revisions }) => {
    expect(await documentsAt(client, 'drafts.watch', { revision: revisions[2] ?? '' })).toMatchObject([
      { _rev: revisions[2], title: 'Aube dorée', price: 1 },
    ])
    expect(await documentsAt(client, 'watch,drafts.watch', { time: new Date().toISOString() })).toMatchObject(
      [{ _id: 'watch', title: 'Aube dorée' }],
    )
    expect(await documentsAt(client, 'drafts.watch', { lastRevision: 'true' })).toMatchObject([
      { _rev: revisions[3] },
    ])
    expect(await documentsAt(client, 'watch', { revision: 'none' })).toEqual([])
  })

  withHistory('can be restored', async ({ client, revisions }) => {
    const [before] = await documentsAt(client, 'watch', { revision: revisions[1] ?? '' })
    if (!before) throw new Error('The first publication is not in the history.')
    const attributes = { ...before, _id: 'drafts.watch', _type: 'product' }
    await client.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: 'watch',
      attributes,
    })
    await client.action(publish)
    expect(await client.getDocument('watch')).toMatchObject({ title: 'Aube', price: 1 })
  })

  withHistory('is found after a restart', async ({ testLake, client, revisions }) => {
    await testLake.close()
    const again = clientOf((await testLake.start()).url, { token: client.config().token ?? '' })
    expect(await documentsAt(again, 'drafts.watch', { revision: revisions[2] ?? '' })).toMatchObject([
      { title: 'Aube dorée' },
    ])
    expect((await transactions(again, 'watch,drafts.watch')).map(({ id }) => id)).toEqual(revisions)
  })
})
