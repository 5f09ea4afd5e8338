// Each test starts with a scheduled release of one changed and one unpublished document.
import type { SanityClient } from '@sanity/client'
import { beforeEach, describe, expect } from 'vitest'
import { failureOf, test } from '../lake-fixture.ts'

const releaseId = 'spring'
const versionId = `versions.${releaseId}.watch`

/** A release with a version of the watch and the removal of the clock. */
async function fillRelease(client: SanityClient): Promise<void> {
  await client.create({ _id: 'watch', _type: 'product', title: 'Aube' })
  await client.create({ _id: 'clock', _type: 'product', title: 'Minuit' })
  await client.releases.create({
    releaseId,
    metadata: { title: 'Spring', releaseType: 'scheduled', intendedPublishAt: '2027-03-20T08:00:00.000Z' },
  })
  await client.action([
    {
      actionType: 'sanity.action.document.version.create',
      publishedId: 'watch',
      document: { _id: versionId, _type: 'product', title: 'Avril' },
    },
    {
      actionType: 'sanity.action.document.version.unpublish',
      publishedId: 'clock',
      versionId: `versions.${releaseId}.clock`,
    },
  ])
}

/** The titles in a perspective. */
const seen = (client: SanityClient, perspective: string[] | 'published') =>
  client.fetch<string[]>('*[_type == "product"] | order(title).title', {}, { perspective })

const stateOf = async (client: SanityClient) => (await client.releases.get({ releaseId }))?.state

const refusalOf = async (promise: Promise<unknown>) => {
  const { statusCode, details } = await failureOf(promise)
  return [statusCode, details?.items?.[0]?.error.type]
}

describe('a release', () => {
  beforeEach<{ client: SanityClient }>(({ client }) => fillRelease(client))

  test('is visible in its own perspective only, and not without a token', async ({ client, visitor }) => {
    expect(await seen(client, [releaseId])).toEqual(['Avril'])
    expect(await seen(client, 'published')).toEqual(['Aube', 'Minuit'])
    expect(await visitor.fetch('count(*[_type == "system.release"])')).toBe(0)
    expect(
      (await client.withConfig({ perspective: 'raw' }).releases.fetchDocuments({ releaseId })).result,
    ).toHaveLength(2)
  })

  test('is created once, and its metadata can be edited', async ({ client }) => {
    expect(await refusalOf(client.releases.create({ releaseId }))).toEqual([
      409,
      'documentAlreadyExistsError',
    ])
    await client.releases.edit({ releaseId, patch: { set: { 'metadata.title': 'Late spring' } } })
    expect(await client.releases.get({ releaseId })).toMatchObject({
      _type: 'system.release',
      name: releaseId,
      state: 'active',
      metadata: { title: 'Late spring', releaseType: 'scheduled' },
    })
    expect(await refusalOf(client.releases.publish({ releaseId: 'none' }))).toEqual([
      404,
      'documentNotFoundError',
    ])
  })

  test('publishes its versions and unpublishes its removals in one transaction', async ({ client }) => {
    const { transactionId } = await client.releases.publish({ releaseId })
    expect(await seen(client, 'published')).toEqual(['Avril'])
    expect((await client.getDocument('watch'))?._rev).toBe(transactionId)
    expect(await client.getDocument(versionId)).toBeUndefined()
    const published = await client.releases.get({ releaseId })
    expect(published).toMatchObject({
      state: 'published',
      finalDocumentStates: [{ id: versionId }, {}],
    })
    expect(await refusalOf(client.releases.publish({ releaseId }))).toEqual([409, 'invalidReleaseStateError'])
  })

  test('is published completely or not at all', async ({ client }) => {
    await client.create({
      _id: 'story',
      _type: 'story',
      about: { _type: 'reference', _ref: 'clock' },
    })
    expect((await failureOf(client.releases.publish({ releaseId }))).statusCode).toBe(409)
    expect(await seen(client, 'published')).toEqual(['Aube', 'Minuit'])
    expect(await stateOf(client)).toBe('active')
  })

  test('can be archived, then accepts no version, and can be unarchived or deleted', async ({ client }) => {
    expect(await refusalOf(client.releases.delete({ releaseId }))).toEqual([409, 'invalidReleaseStateError'])
    await client.releases.archive({ releaseId })
    expect(await seen(client, [releaseId])).toEqual(['Aube', 'Minuit'])
    const late = client.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'watch',
      document: { _id: versionId, _type: 'product', title: 'Mai' },
    })
    expect(await refusalOf(late)).toEqual([409, 'invalidReleaseStateError'])
    await client.releases.unarchive({ releaseId })
    expect(await seen(client, [releaseId])).toEqual(['Avril'])
    await client.releases.archive({ releaseId })
    await client.releases.delete({ releaseId })
    expect(await client.releases.get({ releaseId })).toBeUndefined()
  })

  test('is published at its scheduled time, unless it was unscheduled', async ({ client }) => {
    const far = '2999-01-01T00:00:00.000Z'
    expect(await refusalOf(client.releases.schedule({ releaseId, publishAt: 'soon' }))).toEqual([
      400,
      'validationError',
    ])
    await client.releases.schedule({ releaseId, publishAt: far })
    expect(await stateOf(client)).toBe('scheduled')
    expect(await refusalOf(client.releases.archive({ releaseId }))).toEqual([409, 'invalidReleaseStateError'])
    await client.releases.unschedule({ releaseId })
    expect(await stateOf(client)).toBe('active')
    await client.releases.schedule({ releaseId, publishAt: new Date(Date.now() + 200).toISOString() })
    await expect.poll(() => stateOf(client), { timeout: 5_000 }).toBe('published')
    expect(await seen(client, 'published')).toEqual(['Avril'])
  })
})
