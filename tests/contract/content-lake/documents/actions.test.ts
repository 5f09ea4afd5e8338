// The document actions of Sanity on drafts, sent by the official client.
import type { Action } from '@sanity/client'
import { describe, expect } from 'vitest'
import { failureOf, test } from '../lake-fixture.ts'
import { draft, edit, pair, publish, refusalOf, refusalOfReference, titles } from './actions-fixture.ts'

describe('a draft', () => {
  test('is created once, and a second create fails or is ignored as requested', async ({ client }) => {
    const create = (ifExists: 'fail' | 'ignore', title: string): Action => ({
      actionType: 'sanity.action.document.create',
      publishedId: 'watch',
      attributes: { ...draft, title },
      ifExists,
    })
    await client.action(create('fail', 'Aube'))
    await client.action(create('ignore', 'Brume'))
    expect(await refusalOf(client.action(create('fail', 'Brume')))).toEqual([
      409,
      'documentAlreadyExistsError',
    ])
    expect(await titles(client)).toEqual([{ _id: 'drafts.watch', title: 'Aube' }])
  })

  test('starts as a copy of the published document when that is edited', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product', title: 'Aube', price: 3 })
    await client.action(edit('Brume'))
    expect(await client.getDocument('drafts.watch')).toMatchObject({ title: 'Brume', price: 3 })
    expect(await client.getDocument('watch')).toMatchObject({ title: 'Aube' })
  })

  test('of an unknown document cannot be edited', async ({ client }) => {
    expect(await refusalOf(client.action(edit('Brume')))).toEqual([404, 'documentNotFoundError'])
  })

  test('supports every operation of a patch', async ({ client }) => {
    await client.create({ ...draft, n: 1, tags: ['a'], gone: true })
    await client.action({
      actionType: 'sanity.action.document.edit',
      ...pair,
      patch: {
        inc: { n: 2 },
        unset: ['gone'],
        insert: { after: 'tags[-1]', items: ['b'] },
        setIfMissing: { kept: 'yes', title: 'no' },
        diffMatchPatch: { title: '@@ -1,4 +1,8 @@\n Aube\n+ d’é\n' },
      },
    })
    const edited = await client.getDocument('drafts.watch')
    expect(edited).toMatchObject({ n: 3, tags: ['a', 'b'], kept: 'yes', title: 'Aube d’é' })
    expect(edited).not.toHaveProperty('gone')
  })

  test('is deleted when it is discarded', async ({ client }) => {
    await client.create(draft)
    await client.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.watch' })
    expect(await titles(client)).toEqual([])
    const again = client.action({
      actionType: 'sanity.action.document.version.discard',
      versionId: 'drafts.watch',
    })
    expect(await refusalOf(again)).toEqual([404, 'documentNotFoundError'])
  })

  test('is replaced by an earlier revision of itself', async ({ client }) => {
    const replace: Action = {
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: 'watch',
      attributes: { ...draft, title: 'As it was' },
    }
    expect(await refusalOf(client.action(replace))).toEqual([404, 'documentNotFoundError'])
    const create: Action = {
      actionType: 'sanity.action.document.create',
      publishedId: 'watch',
      attributes: draft,
      ifExists: 'fail',
    }
    await client.action([create, replace])
    expect(await titles(client)).toEqual([{ _id: 'drafts.watch', title: 'As it was' }])
  })
})

describe('publishing', () => {
  test('replaces the published document by its draft and keeps the creation date', async ({ client }) => {
    const first = await client.create({ _id: 'watch', _type: 'product', title: 'Aube' })
    await client.action(edit('Brume'))
    const { transactionId } = await client.action(publish)
    expect(await titles(client)).toEqual([{ _id: 'watch', title: 'Brume' }])
    expect(await client.getDocument('watch')).toMatchObject({
      _rev: transactionId,
      _createdAt: first._createdAt,
    })
  })

  test('is refused when a revision id does not match', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    await client.create(draft)
    for (const lock of ['ifPublishedRevisionId', 'ifDraftRevisionId']) {
      const refused = client.action({ ...publish, [lock]: 'another' } as Action)
      expect(await refusalOf(refused)).toEqual([409, 'documentRevisionIDDoesNotMatchError'])
    }
  })

  test('strengthens references with _strengthenOnPublish and refuses one to a missing document', async ({
    client,
  }) => {
    const house = { _type: 'reference', _ref: 'house', _weak: true, _strengthenOnPublish: { type: 'house' } }
    await client.create({ ...draft, house })
    expect(await refusalOfReference(client.action(publish))).toBe('documentReferenceDoesNotExistError')
    await client.create({ _id: 'house', _type: 'house' })
    await client.action(publish)
    expect((await client.getDocument('watch'))?.['house']).toEqual({ _type: 'reference', _ref: 'house' })
    expect((await failureOf(client.delete('house'))).statusCode).toBe(409)
  })

  test('with dryRun changes nothing', async ({ client }) => {
    await client.create(draft)
    await client.action(publish, { dryRun: true })
    expect(await titles(client)).toEqual([{ _id: 'drafts.watch', title: 'Aube' }])
  })

  test('uses the given transaction id as the revision', async ({ client }) => {
    await client.create(draft)
    expect(await client.action(publish, { transactionId: 'chosen' })).toMatchObject({
      transactionId: 'chosen',
    })
    expect((await client.getDocument('watch'))?._rev).toBe('chosen')
  })
})

test('an unknown or incomplete action is refused with its name', async ({ client }) => {
  const unknown = client.action({ actionType: 'sanity.action.document.explode' } as unknown as Action)
  expect((await failureOf(unknown)).message).toContain('sanity.action.document.explode')
  const incomplete = client.action({ actionType: 'sanity.action.document.publish' } as unknown as Action)
  expect(await refusalOf(incomplete)).toEqual([400, 'validationError'])
})

test('several actions are applied all together or not at all', async ({ client }) => {
  await client.create(draft)
  await failureOf(
    client.action([publish, { actionType: 'sanity.action.document.discard', draftId: 'drafts.none' }]),
  )
  expect(await titles(client)).toEqual([{ _id: 'drafts.watch', title: 'Aube' }])
})
