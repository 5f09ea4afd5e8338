import { describe, expect } from 'vitest'
import { failureOf } from '../lake-fixture.ts'
import { test } from '../shared-lake.ts'

// Ids, types and transactions that the mutation API refuses.

const long = (length: number) => 'a'.repeat(length)

interface Refusal {
  statusCode: number
  details: { type: string; items?: { index: number; error: { type: string; description: string } }[] }
}

type Ask = <Body>(path: string, body: unknown) => Promise<Body>

/** Sends a body as it is; the client refuses some of these mutations by itself. */
const lakeTest = test.extend<{ mutate: Ask }>({
  mutate: async ({ client }, use) => use((path, body) => client.request({ uri: path, method: 'POST', body })),
})

const refusalOf = async (promise: Promise<unknown>) => {
  const { statusCode, details } = (await failureOf(promise)) as unknown as Refusal
  const [item] = details.items ?? []
  return [statusCode, item?.error.type ?? details.type, item?.error.description]
}

// sanity.io/docs/ids
describe('an id of a document', () => {
  lakeTest.for([
    'a',
    'Z9',
    '_a',
    'a-b',
    'a_b.c-d',
    '0',
    '_.groups.x',
    'drafts.x1',
    'versions.r1.x',
    'versions.r1.a.b',
    'a.b.c',
    long(128),
  ])('is accepted: %s', async (_id, { client }) => {
    expect(await client.createOrReplace({ _id, _type: 'thing' })).toMatchObject({ _id })
  })

  const malformed = [
    '-a',
    '.a',
    'a..b',
    'a.-b',
    'a b',
    'a/b',
    'é',
    'a$',
    '#a',
    'a\n',
    'drafts.-a',
    'drafts..a',
    'versions',
    'versions.a',
    'a.versions.b',
    'drafts.versions.r.a',
    long(129),
  ]
  for (const kind of ['create', 'createOrReplace', 'createIfNotExists'])
    lakeTest.for(malformed)(`is refused in ${kind}: %s`, async (_id, { mutate }) => {
      const refused = mutate('/data/mutate/production', { mutations: [{ [kind]: { _id, _type: 'thing' } }] })
      expect(await refusalOf(refused)).toEqual([400, 'validationError', `Malformed document ID: "${_id}"`])
    })
  lakeTest.for(malformed)('is refused in a patch and in a delete: %s', async (id, { mutate }) => {
    for (const mutation of [{ patch: { id, set: { a: 1 } } }, { delete: { id } }]) {
      const refused = mutate('/data/mutate/production', { mutations: [mutation] })
      expect(await refusalOf(refused)).toEqual([400, 'validationError', `Malformed document ID: "${id}"`])
    }
  })

  lakeTest('that ends with a dot is a path in which an id is generated', async ({ client }) => {
    expect((await client.create({ _id: 'papers.', _type: 'thing' }))._id).toMatch(/^papers\.[\w-]{36}$/)
    expect((await client.create({ _id: 'versions.r1.', _type: 'thing' }))._id).toMatch(
      /^versions\.r1\.[\w-]{36}$/,
    )
  })
})

describe('a mutation is refused', () => {
  const cases: [what: string, mutation: unknown, sentence: string][] = [
    ['without a type', { create: { _id: 'm' } }, 'Document is missing required property "_type"'],
    ['with an empty type', { create: { _type: '' } }, 'Document is missing required property "_type"'],
    [
      'with a type that is no text',
      { createOrReplace: { _id: 'm', _type: 3 } },
      'Document is missing required property "_type"',
    ],
    ['with an id that is no text', { create: { _id: 3, _type: 'thing' } }, 'Malformed document ID: "3"'],
    ['that has neither id nor query', { patch: { set: { a: 1 } } }, 'A patch needs an "id" or a "query"'],
    [
      'that has an id and a query',
      { delete: { id: 'm', query: '*' } },
      'A delete needs an "id" or a "query"',
    ],
    ['with a query that is no text', { delete: { query: 3 } }, 'A "query" must be a text'],
    [
      'with params that are a list',
      { delete: { query: '*[_id == $a]', params: [1] } },
      'The "params" of a query must be an object',
    ],
    ['that deletes and sets', { delete: { id: 'm', set: { a: 1 } } }, 'A delete has no "set"'],
    [
      'of an unknown kind',
      { upsert: { _id: 'm', _type: 'thing' } },
      expect.stringContaining('must be one of create'),
    ],
    [
      'of two kinds',
      { create: { _type: 'a' }, delete: { id: 'm' } },
      expect.stringContaining('must be one of create'),
    ],
    ['that is no object', 'create', expect.stringContaining('must be one of create')],
    ['with a document that is a list', { create: [] }, expect.stringContaining('must be one of create')],
  ]
  lakeTest.for(cases)('%s', async ([, mutation, sentence], { mutate }) => {
    const refused = mutate('/data/mutate/production', { mutations: [mutation] })
    expect(await refusalOf(refused)).toEqual([400, 'validationError', sentence])
  })

  lakeTest('by its place in the list, and nothing of the list is done', async ({ client, mutate }) => {
    const mutations = [{ create: { _id: 'first', _type: 'thing' } }, { create: { _id: 'second' } }]
    const { details } = (await failureOf(
      mutate('/data/mutate/production', { mutations }),
    )) as unknown as Refusal
    expect(details.items?.[0]?.index).toBe(1)
    expect(await client.getDocument('first')).toBeUndefined()
  })
})

describe('the type of a document', () => {
  const immutable = [400, 'cannotModifyImmutableAttributeError', 'Cannot modify immutable attribute "_type"']

  lakeTest('cannot be changed or removed by a patch', async ({ client, mutate }) => {
    await client.create({ _id: 'typed', _type: 'thing' })
    for (const operation of [{ set: { _type: 'other' } }, { unset: ['_type'] }, { set: { '_type.a': 1 } }]) {
      const refused = mutate('/data/mutate/production', {
        mutations: [{ patch: { id: 'typed', ...operation } }],
      })
      expect(await refusalOf(refused)).toEqual(immutable)
    }
    await client.patch('typed').set({ _type: 'thing', title: 'The same type' }).commit()
    expect(await client.getDocument('typed')).toMatchObject({ _type: 'thing', title: 'The same type' })
  })

  lakeTest('is changed by createOrReplace, as if the document were deleted first', async ({ client }) => {
    const first = await client.create({ _id: 'replaced', _type: 'thing', _createdAt: '2020-01-01T00:00:00Z' })
    const same = await client.createOrReplace({ _id: 'replaced', _type: 'thing' })
    expect(same._createdAt).toBe(first._createdAt)
    const other = await client.createOrReplace({ _id: 'replaced', _type: 'other' })
    expect(other._type).toBe('other')
    expect(other._createdAt).not.toBe(first._createdAt)
  })

  lakeTest('is not changed while a document refers to it', async ({ client }) => {
    await client.create({ _id: 'target', _type: 'thing' })
    const to = { _type: 'reference', _ref: 'target' }
    await client.create({ _id: 'referrer', _type: 'thing', to })
    const refused = client.createOrReplace({ _id: 'target', _type: 'other' })
    expect(await refusalOf(refused)).toEqual([409, ...immutable.slice(1)])
    await client
      .patch('referrer')
      .set({ to: { ...to, _weak: true } })
      .commit()
    expect(await client.createOrReplace({ _id: 'target', _type: 'other' })).toMatchObject({ _type: 'other' })
  })
})

lakeTest.for([
  ['_id', 'other'],
  ['_createdAt', '2020-01-01T00:00:00Z'],
] as const)('a patch cannot change %s', async ([name, value], { client }) => {
  const id = `fixed-${name.slice(1)}`
  const before = await client.create({ _id: id, _type: 'thing' })
  const sentence = `Cannot modify immutable attribute "${name}"`
  const refused = [400, 'cannotModifyImmutableAttributeError', sentence]
  expect(
    await refusalOf(
      client
        .patch(id)
        .set({ [name]: value })
        .commit(),
    ),
  ).toEqual(refused)
  expect(await refusalOf(client.patch(id).unset([name]).commit())).toEqual(refused)
  expect(await client.getDocument(id)).toEqual(before)
})

describe('the id of a transaction', () => {
  lakeTest.for(['a', 'spring-2026', 'a.b_c', '01J9ZK3V5W', 'Z', long(128)])(
    'is accepted: %s',
    async (transactionId, { client }) => {
      const { transactionId: given } = await client.mutate([{ create: { _type: 'thing' } }], {
        transactionId,
        returnDocuments: false,
      })
      expect(given).toBe(transactionId)
    },
  )

  lakeTest.for(['', '-a', 'a b', 'é', 7, true, ['a'], { a: 1 }, long(129)])(
    'is refused: %s',
    async (transactionId, { mutate }) => {
      const create = {
        actionType: 'sanity.action.document.create',
        publishedId: 'm',
        attributes: { _type: 'thing' },
      }
      for (const [path, body] of [
        ['/data/mutate/production', { mutations: [{ create: { _type: 'thing' } }] }],
        ['/data/actions/production', { actions: [create] }],
      ] as const)
        expect((await refusalOf(mutate(path, { ...body, transactionId })))[0]).toBe(400)
    },
  )

  lakeTest('is used once, in mutations and in actions', async ({ client }) => {
    const again = [409, 'transactionAlreadyExistsError', undefined]
    const create = (title: string) => [{ create: { _type: 'thing', title } }]
    await client.mutate(create('first'), { transactionId: 'once' })
    expect(await refusalOf(client.mutate(create('second'), { transactionId: 'once' }))).toEqual(again)
    const action = client.action(
      {
        actionType: 'sanity.action.document.create',
        publishedId: 'once',
        attributes: { _id: 'drafts.once', _type: 'thing' },
        ifExists: 'fail',
      },
      { transactionId: 'once' },
    )
    expect(await refusalOf(action)).toEqual(again)
    expect(await client.fetch('*[title in ["first", "second"]].title', {}, { perspective: 'raw' })).toEqual([
      'first',
    ])
  })

  lakeTest('may be in the address', async ({ mutate }) => {
    const mutations = [{ create: { _type: 'thing' } }]
    const response = await mutate<{ transactionId: string }>(
      '/data/mutate/production?transactionId=by-address',
      { mutations },
    )
    expect(response.transactionId).toBe('by-address')
  })
})
