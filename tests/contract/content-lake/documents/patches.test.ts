import { describe, expect } from 'vitest'
import { failureOf } from '../lake-fixture.ts'
import { test } from '../shared-lake.ts'

// What the operations of a patch change, and which of them are refused.

const document = {
  _type: 'thing',
  title: 'Aube',
  n: 3,
  tags: ['a', 'b', 'c'],
  parts: [
    { _key: 'k1', n: 1 },
    { _key: 'k2', n: 2 },
  ],
  o: { p: 1, list: [1] },
}
type Patch = Record<string, unknown>
const original: Patch = document

let number = 0
const patched = test.extend<{ apply: (patch: Patch) => Promise<Patch> }>({
  apply: async ({ client }, use) => {
    const id = `patched-${number++}`
    await client.create({ _id: id, ...document })
    await use(async (patch) => {
      await client.request({
        uri: '/data/mutate/production',
        method: 'POST',
        body: { mutations: [{ patch: { id, ...patch } }] },
      })
      return (await client.getDocument(id)) ?? {}
    })
  },
})

// sanity.io/docs/http-patches: what each operation does.
describe('a patch', () => {
  const cases: [patch: Patch, changed: Patch][] = [
    [{ set: { title: 'Brume', 'o.p': 2 } }, { title: 'Brume', o: { p: 2, list: [1] } }],
    [
      { set: { 'parts[_key=="k2"].n': 9 } },
      {
        parts: [
          { _key: 'k1', n: 1 },
          { _key: 'k2', n: 9 },
        ],
      },
    ],
    [{ set: { 'tags[0]': 'z', 'tags[-1]': 'y' } }, { tags: ['z', 'b', 'y'] }],
    [{ set: { 'tags[1:3]': 'z' } }, { tags: ['a', 'z', 'z'] }],
    [{ set: { 'tags[0,2]': 'z' } }, { tags: ['z', 'b', 'z'] }],
    [{ set: { new: { deep: [1] } } }, { new: { deep: [1] } }],
    [{ set: { title: null } }, { title: null }],
    [{ set: { 'parts[0]': { _key: 'k0' } } }, { parts: [{ _key: 'k0' }, { _key: 'k2', n: 2 }] }],
    [{ setIfMissing: { title: 'Never', city: 'Lyon' } }, { city: 'Lyon' }],
    [{ setIfMissing: { 'o.p': 9, 'o.q': 1 } }, { o: { p: 1, q: 1, list: [1] } }],
    [{ setIfMissing: { made: [] }, insert: { after: 'made[-1]', items: [1] } }, { made: [1] }],
    [{ unset: ['tags[1]'] }, { tags: ['a', 'c'] }],
    [{ unset: ['o.p', 'nothing', 'tags[7]'] }, { o: { list: [1] } }],
    [{ unset: ['parts[_key=="k1"]'] }, { parts: [{ _key: 'k2', n: 2 }] }],
    [{ unset: ['_empty_action_guard_pseudo_field_'] }, {}],
    [{ inc: { n: 2, 'o.p': 0.5 } }, { n: 5, o: { p: 1.5, list: [1] } }],
    [{ dec: { n: 5 } }, { n: -2 }],
    [{ inc: { n: -1 } }, { n: 2 }],
    [
      { inc: { 'parts[_key=="k1"].n': 1 } },
      {
        parts: [
          { _key: 'k1', n: 2 },
          { _key: 'k2', n: 2 },
        ],
      },
    ],
    [{ setIfMissing: { seen: 0 }, inc: { seen: 1 } }, { seen: 1 }],
    [{ insert: { before: 'tags[0]', items: ['z'] } }, { tags: ['z', 'a', 'b', 'c'] }],
    [{ insert: { after: 'tags[0]', items: ['y', 'z'] } }, { tags: ['a', 'y', 'z', 'b', 'c'] }],
    [{ insert: { after: 'tags[-1]', items: ['z'] } }, { tags: ['a', 'b', 'c', 'z'] }],
    [{ insert: { before: 'tags[-1]', items: ['z'] } }, { tags: ['a', 'b', 'z', 'c'] }],
    [{ insert: { replace: 'tags[1]', items: ['y', 'z'] } }, { tags: ['a', 'y', 'z', 'c'] }],
    [{ insert: { replace: 'tags[0:2]', items: ['z'] } }, { tags: ['z', 'c'] }],
    [
      { insert: { after: 'parts[_key=="k1"]', items: [{ _key: 'k9' }] } },
      { parts: [{ _key: 'k1', n: 1 }, { _key: 'k9' }, { _key: 'k2', n: 2 }] },
    ],
    [{ insert: { after: 'o.list[-1]', items: [2] } }, { o: { p: 1, list: [1, 2] } }],
    [{ insert: { after: 'tags[0]', items: [] } }, {}],
    [{ diffMatchPatch: { title: '@@ -1,4 +1,5 @@\n Aube\n+!\n' } }, { title: 'Aube!' }],
    [{ set: { title: 'A' }, diffMatchPatch: { title: '@@ -1 +1,2 @@\n A\n+b\n' } }, { title: 'Ab' }],
    [
      { set: { n: 10 }, inc: { n: 1 }, unset: ['title'] },
      { n: 11, title: undefined },
    ],
  ]
  patched.for(cases)('changes what it names and nothing else: %j', async ([patch, changed], { apply }) => {
    expect(await apply(patch)).toEqual({
      ...original,
      ...changed,
      _id: expect.any(String),
      _rev: expect.any(String),
      _createdAt: expect.any(String),
      _updatedAt: expect.any(String),
    })
  })
})

describe('a patch is refused and changes nothing', () => {
  const cases: Patch[] = [
    { insert: { after: 'tags[-1]' } },
    { insert: { after: 'tags[-1]', items: 'a' } },
    { insert: { after: 'tags[-1]', items: { 0: 'a' } } },
    { insert: { after: 'tags[-1]', items: null } },
    { insert: { items: ['a'] } },
    { insert: { after: 'tags[0]', before: 'tags[1]', items: ['a'] } },
    { insert: { into: 'tags[0]', items: ['a'] } },
    { insert: { after: 3, items: ['a'] } },
    { insert: { after: 'tags', items: ['a'] } },
    { insert: { after: 'title[0]', items: ['a'] } },
    { insert: { after: 'o[0]', items: ['a'] } },
    { insert: ['a'] },
    { inc: { title: 1 } },
    { inc: { tags: 1 } },
    { inc: { o: 1 } },
    { inc: { n: '1' } },
    { inc: { n: null } },
    { inc: 1 },
    { dec: { title: 1 } },
    { dec: { n: true } },
    { dec: { 'parts[0]': 1 } },
    { diffMatchPatch: { n: '@@ -1 +1 @@\n-3\n+4\n' } },
    { diffMatchPatch: { tags: '@@ -1 +1 @@\n-a\n+b\n' } },
    { diffMatchPatch: { title: 3 } },
    { diffMatchPatch: { title: 'not a patch' } },
    { set: 'title' },
    { set: ['title'] },
    { set: null },
    { set: { '': 1 } },
    { set: { 'a..': 1 } },
    { set: { 'tags[': 1 } },
    { set: { 'tags]': 1 } },
    { set: { 'parts[_key=="k1"': 1 } },
    { set: { 'a-b': 1 } },
    { set: { 'a.': 1 } },
    { setIfMissing: ['title'] },
    { setIfMissing: { '[': 1 } },
    { unset: 'title' },
    { unset: [3] },
    { unset: ['tags['] },
    { unset: { title: true } },
    { ifRevisionID: 3, set: { title: 'B' } },
    { replace: { title: 'B' } },
    { merge: { title: 'B' } },
    { purge: true },
    { set: { title: 'B' }, inc: { title: 1 } },
  ]
  patched.for(cases)('%j', async (patch, { apply }) => {
    const { statusCode, details } = await failureOf(apply(patch))
    expect([statusCode, details?.type, details?.items?.[0]?.error.type]).toEqual([
      400,
      'mutationError',
      'validationError',
    ])
    expect(await apply({ set: { done: true } })).toMatchObject({ ...document, done: true })
  })

  patched('when its revision is not the current one', async ({ apply }) => {
    const { _rev } = await apply({ set: { title: 'B' } })
    expect((await failureOf(apply({ ifRevisionID: 'older', set: { title: 'C' } }))).statusCode).toBe(409)
    expect(await apply({ ifRevisionID: _rev, set: { title: 'D' } })).toMatchObject({ title: 'D' })
  })
})
