import type { Action, SanityClient } from '@sanity/client'
import { describe, expect } from 'vitest'
import { failureOf } from '../lake-fixture.ts'
import { test } from '../shared-lake.ts'

// The ids of an action must have the shape of ids and belong to one document.

type Fields = Record<string, unknown>

const action = (type: string, fields: Fields) =>
  ({ actionType: `sanity.action.${type}`, ...fields }) as unknown as Action

const lakeTest = test.extend<{ victim: Fields }>({
  victim: [
    async ({ client }, use) => {
      await client.delete({ query: '*' })
      for (const _id of ['victim', 'other', 'drafts.other', 'versions.spring.other'])
        await client.createOrReplace({ _id, _type: 'thing', title: _id })
      await use((await client.getDocument('victim')) as Fields)
    },
    { auto: true },
  ],
})

const thing = (_id: unknown) => ({ _id, _type: 'thing' })
const set = { patch: { set: { title: 'Stolen' } } }
const foreign = 'drafts.other'

const refusalOf = async (promise: Promise<unknown>) => {
  const { statusCode, details } = await failureOf(promise)
  return [statusCode, details?.type, details?.items?.[0]?.error.type]
}

const everything = (client: SanityClient) => client.fetch<Fields[]>('*', {}, { perspective: 'raw' })

// sanity.io/docs/http-reference/actions: what follows the prefix of a draft or version must be the published id.
describe('an action is refused and changes nothing when', () => {
  const cases: [what: string, type: string, fields: Fields][] = [
    [
      'it publishes the draft of another document',
      'document.publish',
      { draftId: foreign, publishedId: 'victim' },
    ],
    [
      'it publishes the version of another document',
      'document.publish',
      { draftId: 'versions.spring.other', publishedId: 'victim' },
    ],
    ['it publishes a published document', 'document.publish', { draftId: 'other', publishedId: 'victim' }],
    [
      'it publishes onto a draft',
      'document.publish',
      { draftId: 'drafts.drafts.other', publishedId: foreign },
    ],
    [
      'it unpublishes into the draft of another document',
      'document.unpublish',
      { draftId: foreign, publishedId: 'victim' },
    ],
    ['it unpublishes a draft', 'document.unpublish', { draftId: foreign, publishedId: foreign }],
    [
      'it edits the draft of another document',
      'document.edit',
      { draftId: foreign, publishedId: 'victim', ...set },
    ],
    [
      'it edits a published document as a draft',
      'document.edit',
      { draftId: 'victim', publishedId: 'victim', ...set },
    ],
    ['it discards a published document', 'document.discard', { draftId: 'victim' }],
    ['it discards a published document as a version', 'document.version.discard', { versionId: 'victim' }],
    [
      'it deletes a draft as a published document',
      'document.delete',
      { publishedId: foreign, includeDrafts: [] },
    ],
    [
      'it deletes the draft of another document',
      'document.delete',
      { publishedId: 'victim', includeDrafts: [foreign] },
    ],
    [
      'it deletes another published document',
      'document.delete',
      { publishedId: 'victim', includeDrafts: ['other'] },
    ],
    ['it includes a draft that is no text', 'document.delete', { publishedId: 'victim', includeDrafts: [3] }],
    [
      'it includes drafts that are no list',
      'document.delete',
      { publishedId: 'victim', includeDrafts: foreign },
    ],
    [
      'it creates the draft of another document',
      'document.create',
      { publishedId: 'victim', attributes: thing('drafts.new') },
    ],
    ['it creates a published document', 'document.create', { publishedId: 'new', attributes: thing('new') }],
    [
      'it creates without a type',
      'document.create',
      { publishedId: 'new', attributes: { _id: 'drafts.new' } },
    ],
    [
      'it creates with an empty type',
      'document.create',
      { publishedId: 'new', attributes: { _id: 'drafts.new', _type: '' } },
    ],
    [
      'it creates with an unknown ifExists',
      'document.create',
      { publishedId: 'new', attributes: thing('drafts.new'), ifExists: 'maybe' },
    ],
    [
      'it replaces the draft of another document',
      'document.replaceDraft',
      { publishedId: 'victim', attributes: thing(foreign) },
    ],
    [
      'it replaces a published document',
      'document.replaceDraft',
      { publishedId: 'victim', attributes: thing('victim') },
    ],
    [
      'it creates a version of another document',
      'document.version.create',
      { publishedId: 'victim', document: thing('versions.spring.new') },
    ],
    [
      'it creates a version that is a published document',
      'document.version.create',
      { publishedId: 'new', document: thing('new') },
    ],
    [
      'it copies another document into a version',
      'document.version.create',
      { publishedId: 'victim', baseId: foreign, versionId: 'versions.spring.victim' },
    ],
    [
      'it copies into a version of another document',
      'document.version.create',
      { publishedId: 'victim', baseId: 'victim', versionId: 'versions.autumn.other' },
    ],
    [
      'it replaces a version that is a published document',
      'document.version.replace',
      { document: thing('victim') },
    ],
    [
      'it unpublishes by the version of another document',
      'document.version.unpublish',
      { publishedId: 'victim', versionId: 'versions.spring.other' },
    ],
    ['it unpublishes by a draft', 'document.version.unpublish', { publishedId: 'other', versionId: foreign }],
    ['its published id is malformed', 'document.publish', { draftId: 'drafts.a b', publishedId: 'a b' }],
    ['its draft id is malformed', 'document.publish', { draftId: 'drafts.-a', publishedId: '-a' }],
    [
      'its draft id is too long',
      'document.edit',
      { draftId: `drafts.${'a'.repeat(128)}`, publishedId: 'a'.repeat(128), ...set },
    ],
    ['its draft id is no text', 'document.publish', { draftId: 3, publishedId: 'victim' }],
    ['its draft id is empty', 'document.publish', { draftId: '', publishedId: 'victim' }],
    ['its draft id is missing', 'document.publish', { publishedId: 'other' }],
    ['its published id is missing', 'document.publish', { draftId: foreign }],
    [
      'its revision of the draft is no text',
      'document.publish',
      { draftId: foreign, publishedId: 'other', ifDraftRevisionId: 3 },
    ],
    [
      'its revision of the draft is empty',
      'document.publish',
      { draftId: foreign, publishedId: 'other', ifDraftRevisionId: '' },
    ],
    [
      'its revision of the published document is null',
      'document.publish',
      { draftId: foreign, publishedId: 'other', ifPublishedRevisionId: null },
    ],
    [
      'its revision of the base is a list',
      'document.version.create',
      { publishedId: 'other', baseId: 'other', versionId: 'versions.may.other', ifBaseRevisionId: [] },
    ],
    ['its patch is missing', 'document.edit', { draftId: foreign, publishedId: 'other' }],
    [
      'its patch is a list',
      'document.edit',
      { draftId: foreign, publishedId: 'other', patch: [{ set: { a: 1 } }] },
    ],
    [
      'its patch has an id',
      'document.edit',
      { draftId: foreign, publishedId: 'other', patch: { id: 'victim', set: { a: 1 } } },
    ],
    [
      'its patch has a query',
      'document.edit',
      { draftId: foreign, publishedId: 'other', patch: { query: '*', set: { a: 1 } } },
    ],
    [
      'its patch inserts nothing',
      'document.edit',
      { draftId: foreign, publishedId: 'other', patch: { insert: { after: 'tags[-1]' } } },
    ],
    ['its release id is malformed', 'release.create', { releaseId: 'a.b' }],
    ['its release id has a space', 'release.create', { releaseId: 'a b' }],
    ['its release id is missing', 'release.publish', {}],
    ['its type is unknown', 'document.explode', { publishedId: 'victim' }],
  ]
  lakeTest.for(cases)('%s', async ([, type, fields], { client }) => {
    const before = await everything(client)
    const refusal = await refusalOf(client.action(action(type, fields)))
    expect(refusal).toEqual([400, 'actionError', 'validationError'])
    expect(await everything(client)).toEqual(before)
  })

  lakeTest('its patch changes the type', async ({ client }) => {
    const edit = action('document.edit', {
      draftId: foreign,
      publishedId: 'other',
      patch: { set: { _type: 'stolen' } },
    })
    const { statusCode, details } = await failureOf(client.action(edit))
    expect([statusCode, details?.items?.[0]?.error.type]).toEqual([
      400,
      'cannotModifyImmutableAttributeError',
    ])
    expect(await client.getDocument(foreign)).toMatchObject({ _type: 'thing', title: foreign })
  })

  lakeTest('documents and releases are changed in one request', async ({ client }) => {
    const both = [
      action('release.create', { releaseId: 'may' }),
      action('document.discard', { draftId: foreign }),
    ]
    expect((await failureOf(client.action(both))).statusCode).toBe(400)
    expect(await client.getDocument(foreign)).toMatchObject({ title: foreign })
  })

  lakeTest('there is none', async ({ client }) => {
    expect((await failureOf(client.action([]))).statusCode).toBe(400)
  })
})

describe('an action whose ids belong together is done', () => {
  const cases: [type: string, fields: Fields, id: string, title: string | null][] = [
    ['document.publish', { draftId: foreign, publishedId: 'other' }, 'other', foreign],
    [
      'document.publish',
      { draftId: 'versions.spring.other', publishedId: 'other' },
      'other',
      'versions.spring.other',
    ],
    [
      'document.edit',
      { draftId: foreign, publishedId: 'other', patch: { set: { title: 'New' } } },
      foreign,
      'New',
    ],
    [
      'document.edit',
      { draftId: 'versions.spring.other', publishedId: 'other', patch: { set: { title: 'New' } } },
      'versions.spring.other',
      'New',
    ],
    ['document.unpublish', { draftId: 'drafts.victim', publishedId: 'victim' }, 'drafts.victim', 'victim'],
    ['document.discard', { draftId: foreign }, foreign, null],
    ['document.version.discard', { versionId: 'versions.spring.other' }, 'versions.spring.other', null],
    [
      'document.replaceDraft',
      { publishedId: 'other', attributes: { ...thing(foreign), title: 'New' } },
      foreign,
      'New',
    ],
    ['document.delete', { publishedId: 'victim' }, 'victim', null],
    [
      'document.version.replace',
      { document: { ...thing('versions.spring.other'), title: 'New' } },
      'versions.spring.other',
      'New',
    ],
    [
      'document.version.create',
      { publishedId: 'other', baseId: foreign, versionId: 'versions.june.other' },
      'versions.june.other',
      foreign,
    ],
    // The client's documentation creates a draft without an id.
    [
      'document.create',
      { publishedId: 'born', attributes: { _type: 'thing', title: 'New' } },
      'drafts.born',
      'New',
    ],
  ]
  lakeTest.for(cases)('%s %j', async ([type, fields, id, title], { client }) => {
    await client.action(action(type, fields))
    const document = await client.getDocument(id)
    expect(document ? document['title'] : null).toBe(title)
  })
})
