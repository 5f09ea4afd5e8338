import type { Action } from '@sanity/client'
import { describe, expect } from 'vitest'
import { failureOf, test } from '../lake-fixture.ts'
import { draft, edit, pair, publish, refusalOf, titles } from './actions-fixture.ts'

describe('a published document', () => {
  const unpublish: Action = { actionType: 'sanity.action.document.unpublish', ...pair }

  test('becomes a draft when it is unpublished, unless it has one', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product', title: 'Aube' })
    await client.action(unpublish)
    expect(await titles(client)).toEqual([{ _id: 'drafts.watch', title: 'Aube' }])
    await client.action(publish)
    await client.action(edit('Brume'))
    await client.action(unpublish)
    expect(await titles(client)).toEqual([{ _id: 'drafts.watch', title: 'Brume' }])
  })

  test('cannot be unpublished while it is referenced, and the error names the referring document', async ({
    client,
  }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    await client.create({ _id: 'story', _type: 'story', about: { _type: 'reference', _ref: 'watch' } })
    const failure = await failureOf(client.action(unpublish))
    expect([failure.statusCode, failure.message]).toEqual([409, expect.stringContaining('"story"')])
  })

  test('is deleted with its draft and not without', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product' })
    await client.create(draft)
    const remove = (includeDrafts: string[]): Action => ({
      actionType: 'sanity.action.document.delete',
      publishedId: 'watch',
      includeDrafts,
    })
    expect((await refusalOf(client.action(remove([]))))[0]).toBe(409)
    await client.action(remove(['drafts.watch']))
    expect(await titles(client)).toEqual([])
  })
})

describe('a version of a release', () => {
  const versionId = 'versions.spring.watch'

  test('is created from the published document, edited, read in its perspective and discarded', async ({
    client,
  }) => {
    await client.create({ _id: 'watch', _type: 'product', title: 'Aube' })
    await client.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'watch',
      baseId: 'watch',
      versionId,
    })
    await client.action({ ...(edit('Printemps') as object), draftId: versionId } as Action)
    const seen = (perspective: string[]) =>
      client.fetch<string>('*[_id == "watch"][0].title', {}, { perspective })
    expect([await seen(['spring']), await seen(['drafts'])]).toEqual(['Printemps', 'Aube'])
    await client.action({
      actionType: 'sanity.action.document.version.replace',
      document: { _id: versionId, _type: 'product', title: 'Avril' },
    })
    expect(await seen(['spring', 'drafts'])).toBe('Avril')
    await client.action({ actionType: 'sanity.action.document.version.discard', versionId })
    expect(await seen(['spring'])).toBe('Aube')
  })

  test('can unpublish the document in its perspective', async ({ client }) => {
    await client.create({ _id: 'watch', _type: 'product', title: 'Aube' })
    await client.action({
      actionType: 'sanity.action.document.version.unpublish',
      publishedId: 'watch',
      versionId,
    })
    expect(await client.fetch('count(*)', {}, { perspective: ['spring'] })).toBe(0)
    expect(await client.fetch('count(*)', {}, { perspective: 'published' })).toBe(1)
  })
})
