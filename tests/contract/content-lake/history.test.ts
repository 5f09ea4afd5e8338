import type { Action, SanityClient } from '@sanity/client'
import { applyPatch, incremental } from 'mendoza'
import { describe, expect } from 'vitest'
import { clientOf, test } from './lake-fixture.ts'
import { signIn } from './sign-in.ts'

const pair = { publishedId: 'watch', draftId: 'drafts.watch' }
const publish: Action = { actionType: 'sanity.action.document.publish', ...pair }
const edit = (set: Record<string, unknown>): Action => ({
  actionType: 'sanity.action.document.edit',
  ...pair,
  patch: { set },
})

interface Past {
  id: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects: Record<string, { apply: unknown[]; revert: unknown[] }>
}

async function transactions(
  client: SanityClient,
  ids: string,
  query: Record<string, string> = {},
): Promise<Past[]> {
  const text = await client.request<string | Past | undefined>({
    url: `/data/history/production/transactions/${ids}`,
    query: {
      effectFormat: 'mendoza',
      excludeContent: 'true',
      includeIdentifiedDocumentsOnly: 'true',
      ...query,
    },
  })
  // No line is nothing, and one line alone is JSON that the client has read already.
  if (typeof text !== 'string') return text ? [text] : []
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Past)
}

const events = async (client: SanityClient, id: string, query: Record<string, string> = {}) => {
  const answer = await client.request<{
    events: Record<string, Record<string, unknown>[]>
    nextCursor: string
  }>({
    url: `/data/history/production/events/documents/${id}`,
    query,
  })
  return {
    types: (answer.events[id] ?? []).map(({ type }) => type),
    events: answer.events[id] ?? [],
    next: answer.nextCursor,
  }
}

const documentsAt = async (client: SanityClient, ids: string, query: Record<string, string>) =>
  (
    await client.request<{ documents: { _id: string; _rev: string; title: string }[] }>({
      url: `/data/history/production/documents/${ids}`,
      query,
    })
  ).documents

/** A watch that is published, edited by two people and published again. */
const edited = test.extend<{ editor: SanityClient; revisions: string[] }>({
  editor: async ({ url }, use) => use(clientOf(url, { token: await signIn(url, 'editor') })),
  revisions: [
    async ({ client, editor }, use) => {
      const done = [
        await client.action({
          actionType: 'sanity.action.document.create',
          publishedId: 'watch',
          attributes: { _id: 'drafts.watch', _type: 'product', title: 'Aube', price: 1 },
          ifExists: 'fail',
        }),
        await client.action(publish),
        await editor.action(edit({ title: 'Aube dorée' })),
        await client.action(edit({ price: 2 })),
        await editor.action(publish),
      ]
      await use(done.map(({ transactionId }) => transactionId))
    },
    { auto: true },
  ],
})

describe('transactions', () => {
  edited(
    'tell who did what, as patches that lead from each state to the next and back',
    async ({ client, revisions }) => {
      const past = await transactions(client, 'watch,drafts.watch')
      expect(past.map(({ id }) => id)).toEqual(revisions)
      expect(past.map(({ author }) => author)).toEqual([
        'house-robot',
        'house-robot',
        'editor',
        'house-robot',
        'editor',
      ])
      const states = past.reduce<unknown[]>(
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
      const last = past.at(-1)?.effects['watch']
      expect(applyPatch(states.at(-1), last?.revert ?? [])).toEqual(states.at(-2))
    },
  )

  edited('give each field, and each word of it, to whoever wrote it', async ({ client, editor }) => {
    // As the Studio does: the draft is made first, and edited then.
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

  edited('are chosen by range, author and number, in either direction', async ({ client, revisions }) => {
    const ids = async (query: Record<string, string>) =>
      (await transactions(client, 'watch,drafts.watch', query)).map(({ id }) => revisions.indexOf(id))
    expect(await ids({ fromTransaction: revisions[1] ?? '', toTransaction: revisions[3] ?? '' })).toEqual([
      1, 2, 3,
    ])
    expect(await ids({ authors: 'editor' })).toEqual([2, 4])
    expect(await ids({ limit: '2', reverse: 'true' })).toEqual([4, 3])
    expect(await ids({ toTime: '2020-01-01T00:00:00Z' })).toEqual([])
  })

  edited('show what was sent only when asked', async ({ client }) => {
    const [plain] = await transactions(client, 'watch', { limit: '1' })
    const [full] = await transactions(client, 'watch', { limit: '1', excludeContent: 'false' })
    expect(plain?.mutations).toBeUndefined()
    expect(full?.mutations).toHaveLength(2)
  })
})

describe('events', () => {
  edited('of a draft are its creations and publications', async ({ client, revisions }) => {
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

  edited('of the published document say how it came and went', async ({ client }) => {
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

  test('of a document that no Studio made are live', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    await client.patch('watch').set({ title: 'Aube' }).commit()
    expect((await events(client, 'watch')).types).toEqual(['updateLiveDocument', 'createLiveDocument'])
  })

  edited('discarding a draft is no publication', async ({ client }) => {
    await client.action(edit({ title: 'Brume' }))
    await client.action({ actionType: 'sanity.action.document.version.discard', versionId: 'drafts.watch' })
    expect((await events(client, 'drafts.watch')).types[0]).toBe('deleteDocumentVersion')
  })

  edited('come page by page', async ({ client }) => {
    const first = await events(client, 'drafts.watch', { limit: '3' })
    const second = await events(client, 'drafts.watch', { limit: '3', nextCursor: first.next })
    expect([first.types.length, second.types.length, second.next]).toEqual([3, 1, ''])
  })
})

describe('a document as it was', () => {
  edited('is found by revision, by time and as it last was', async ({ client, revisions }) => {
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

  edited('can be restored', async ({ client, revisions }) => {
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

  edited('is still known after a restart', async ({ testLake, client, revisions }) => {
    await testLake.close()
    const again = clientOf((await testLake.start()).url, { token: client.config().token ?? '' })
    expect(await documentsAt(again, 'drafts.watch', { revision: revisions[2] ?? '' })).toMatchObject([
      { title: 'Aube dorée' },
    ])
    expect((await transactions(again, 'watch,drafts.watch')).map(({ id }) => id)).toEqual(revisions)
  })
})
