import { describe, expect } from 'vitest'
import { failureOf, test } from '../lake-fixture.ts'

const watch = { _id: 'watch', _type: 'product', title: 'Aube', stock: 3, straps: ['calf', 'linen'] }

describe('documents', () => {
  test('are created with ids and system fields and returned', async ({ client }) => {
    const created = await client.create({ _type: 'product', title: 'Aube' })
    expect(created).toMatchObject({ _type: 'product', title: 'Aube' })
    expect(created._id).toMatch(/^[\w-]+$/)
    expect(created._rev).toBeTruthy()
    expect(Date.parse(created._createdAt)).toBeGreaterThan(0)
    expect(await client.getDocument(created._id)).toEqual(created)
  })

  test('get a generated id in the drafts path on request', async ({ client }) => {
    const draft = await client.create({ _id: 'drafts.', _type: 'product' })
    expect(draft._id).toMatch(/^drafts\.[\w-]+$/)
  })

  test('cannot be created twice', async ({ client }) => {
    await client.create(watch)
    const failure = await failureOf(client.create(watch))
    expect(failure.statusCode).toBe(409)
    expect(failure.details?.type).toBe('mutationError')
    expect(failure.details?.items?.[0]?.error.type).toBe('documentAlreadyExistsError')
  })

  test('are left alone by createIfNotExists and replaced by createOrReplace', async ({ client }) => {
    const first = await client.create(watch)
    expect(await client.createIfNotExists({ ...watch, title: 'Other' })).toEqual(first)
    const replaced = await client.createOrReplace({ _id: 'watch', _type: 'product', title: 'Brume' })
    expect(replaced).toMatchObject({ title: 'Brume', _createdAt: first._createdAt })
    expect(replaced).not.toHaveProperty('stock')
    expect(replaced._rev).not.toBe(first._rev)
  })

  test('are deleted by id and by query', async ({ client }) => {
    for (const _id of ['a', 'b', 'c']) await client.create({ _id, _type: 'product', title: _id })
    await client.delete('a')
    expect(await client.fetch('*[_type == "product"]._id | order(@ asc)')).toEqual(['b', 'c'])
    await client.delete({ query: '*[_type == "product" && title == $title]', params: { title: 'b' } })
    expect(await client.fetch('*[_type == "product"]._id')).toEqual(['c'])
  })

  test('with a malformed id or without a type are refused', async ({ client }) => {
    const malformed = await failureOf(client.create({ _id: 'no spaces', _type: 'product' }))
    expect([malformed.statusCode, malformed.message]).toEqual([
      400,
      expect.stringContaining('Malformed document ID'),
    ])
    const untyped = await failureOf(client.mutate([{ create: { title: 'Nothing' } as never }]))
    expect(untyped.statusCode).toBe(400)
  })
})

describe('a patch', () => {
  test('supports every operation', async ({ client }) => {
    await client.create({
      ...watch,
      note: 'Made by hand',
      parts: [{ _key: 'dial', color: 'blue' }, { _key: 'case' }],
    })
    const patched = await client
      .patch('watch')
      .set({ title: 'Brume', 'parts[_key=="dial"].color': 'grey' })
      .setIfMissing({ title: 'Never', city: 'Lyon' })
      .unset(['straps[0]'])
      .inc({ stock: 2 })
      .dec({ stock: 1 })
      .insert('after', 'parts[-1]', [{ _key: 'crown' }])
      .diffMatchPatch({ note: '@@ -1,12 +1,19 @@\n Made by hand\n+ in Lyon\n' })
      .commit()
    expect(patched).toMatchObject({ title: 'Brume', city: 'Lyon', stock: 4, straps: ['linen'] })
    expect(patched['parts']).toEqual([{ _key: 'dial', color: 'grey' }, { _key: 'case' }, { _key: 'crown' }])
    expect(patched['note']).toContain('in Lyon')
  })

  test('changes the revision, which it cannot choose, and keeps the creation date', async ({ client }) => {
    const before = await client.create(watch)
    const after = await client.patch('watch').set({ _rev: 'forged', title: 'Brume' }).commit()
    expect(after._createdAt).toBe(before._createdAt)
    expect(after._rev).not.toBe(before._rev)
    expect(after._rev).not.toBe('forged')
  })

  test('of a missing document is refused', async ({ client }) => {
    const failure = await failureOf(client.patch('nowhere').set({ a: 1 }).commit())
    expect(failure.statusCode).toBe(404)
    expect(failure.details?.items?.[0]?.error.type).toBe('documentNotFoundError')
  })

  test('with ifRevisionId is accepted for the current revision only', async ({ client }) => {
    const { _rev } = await client.create(watch)
    const failure = await failureOf(
      client.patch('watch').ifRevisionId('older').set({ title: 'Lost' }).commit(),
    )
    expect(failure.statusCode).toBe(409)
    expect(failure.details?.items?.[0]?.error.type).toBe('documentRevisionIDDoesNotMatchError')
    await client.patch('watch').ifRevisionId(_rev).set({ title: 'Kept' }).commit()
    expect(await client.fetch('*[_id == "watch"][0].title')).toBe('Kept')
  })

  test('by concurrent writers on one revision succeeds for exactly one', async ({ client }) => {
    const { _rev } = await client.create(watch)
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, (_, writer) =>
        client.patch('watch').ifRevisionId(_rev).set({ writer }).commit(),
      ),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('by query changes every document that it matches', async ({ client }) => {
    for (const _id of ['a', 'b', 'c']) await client.create({ _id, _type: _id === 'c' ? 'story' : 'product' })
    await client
      .patch({ query: '*[_type == $type]', params: { type: 'product' } })
      .set({ seen: true })
      .commit()
    expect(await client.fetch('*[seen == true]._id | order(@ asc)')).toEqual(['a', 'b'])
  })

  test('adds missing keys to array items on request', async ({ client }) => {
    await client.create(watch)
    const patched = await client
      .patch('watch')
      .set({ parts: [{ name: 'dial' }] })
      .commit({ autoGenerateArrayKeys: true })
    expect(patched['parts']).toEqual([{ name: 'dial', _key: expect.stringMatching(/^\w+$/) }])
  })
})

describe('a transaction', () => {
  test('is applied completely or not at all', async ({ client }) => {
    await client.create(watch)
    const failure = await failureOf(
      client
        .transaction()
        .create({ _id: 'new', _type: 'product' })
        .patch('watch', { set: { title: 'B' } })
        .create(watch)
        .commit(),
    )
    expect(failure.statusCode).toBe(409)
    expect(await client.getDocument('new')).toBeUndefined()
    expect(await client.fetch('*[_id == "watch"][0].title')).toBe('Aube')
  })

  test('gives its documents its own id as their revision', async ({ client }) => {
    const result = await client
      .transaction()
      .transactionId('spring-collection')
      .create({ _id: 'a', _type: 'product' })
      .create({ _id: 'b', _type: 'product' })
      .commit()
    expect(result.transactionId).toBe('spring-collection')
    expect(result.results.map(({ id, operation }) => [id, operation])).toEqual([
      ['a', 'create'],
      ['b', 'create'],
    ])
    expect(await client.fetch('array::unique(*._rev)')).toEqual(['spring-collection'])
  })

  test('with dryRun changes nothing', async ({ client }) => {
    const created = await client.create(watch, { dryRun: true })
    expect(created).toMatchObject(watch)
    expect(await client.getDocument('watch')).toBeUndefined()
  })
})

describe('references', () => {
  const house = { _id: 'house', _type: 'house' }
  const reference = { _type: 'reference', _ref: 'house' }

  test('to missing documents are refused unless weak', async ({ client }) => {
    const failure = await failureOf(client.create({ ...watch, house: reference }))
    expect(failure.statusCode).toBe(409)
    expect(failure.message).toContain('references non-existent document "house"')
    await client.create({ ...watch, house: { ...reference, _weak: true } })
  })

  test('may precede their document within one transaction', async ({ client }) => {
    await client
      .transaction()
      .create({ ...watch, house: reference })
      .create(house)
      .commit()
    expect(await client.fetch('*[_id == "watch"][0].house->_id')).toBe('house')
  })

  test('protect their document from deletion', async ({ client }) => {
    await client
      .transaction()
      .create(house)
      .create({ ...watch, house: reference })
      .commit()
    const failure = await failureOf(client.delete('house'))
    expect(failure.statusCode).toBe(409)
    expect(failure.details?.items?.[0]?.error.type).toBe('documentHasExistingReferencesError')
    await client.transaction().delete('house').delete('watch').commit()
    expect(await client.fetch('count(*)')).toBe(0)
  })
})

describe('writing without the token', () => {
  test('is refused and changes nothing', async ({ client, visitor }) => {
    for (const unauthorized of [visitor, client.withConfig({ token: 'wrong' })]) {
      const failure = await failureOf(unauthorized.create(watch))
      expect(failure.statusCode).toBe(401)
    }
    expect(await client.fetch('count(*)')).toBe(0)
  })
})
