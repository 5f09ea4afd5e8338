import type { MutationEvent } from '@sanity/client'
import { describe, expect } from 'vitest'
import { failureOf } from '../lake-fixture.ts'
import { test } from '../shared-lake.ts'

// Which changes of a document a listener hears of, by the filter of its query.

type Params = Record<string, unknown>

let number = 0

// The client's documentation: a listener receives each change of a document that its filter matches before or after it.
describe('a listener hears of a document that is created, renamed, priced anew and deleted', () => {
  const all = ['appear', 'update', 'update', 'disappear']
  const cases: [filter: string, transitions: string[], params?: Params][] = [
    ['true', all],
    ['_type == "thing"', all],
    ['_type == $type', all, { type: 'thing' }],
    ['_type == $type', [], { type: ['thing'] }],
    ['_type in $types', all, { types: ['other', 'thing'] }],
    ['_type in $types', [], { types: 'thing' }],
    ['_type == "other"', []],
    ['title == "Aube"', ['appear', 'disappear']],
    ['title == "Brume"', ['appear', 'update', 'disappear']],
    ['title match "br*"', ['appear', 'update', 'disappear']],
    ['title != "Aube" && _type == "thing"', ['appear', 'update', 'disappear']],
    ['price > 3', ['appear', 'disappear']],
    ['price == 1 && title == "Brume"', ['appear', 'disappear']],
    ['"new" in tags', all],
    ['references("house")', all],
    ['references("nobody")', []],
    ['defined(gone)', []],
    ['!defined(gone) && _type == "thing"', all],
  ]
  test.for(cases)('by the filter %s: %s', async ([filter, transitions, params = {}], { client }) => {
    const id = `heard-${number++}`
    const [only, end] = [`_id == "${id}"`, `${id}-end`]
    const query = `*[(${only} && (${filter})) || _id == "${end}"]`
    const heard: string[] = []
    await new Promise<void>((resolve, reject) => {
      const subscription = client
        .listen(query, params, { events: ['welcome', 'mutation'], includeResult: false })
        .subscribe({
          next: (event) => {
            if (event.type === 'welcome') return void change().catch(reject)
            const { documentId, transition } = event as MutationEvent
            if (documentId !== end) return void heard.push(transition)
            subscription.unsubscribe()
            resolve()
          },
          error: reject,
        })
    })
    expect(heard).toEqual(transitions)

    async function change(): Promise<void> {
      const house = { _type: 'reference', _ref: 'house', _weak: true }
      await client.create({ _id: id, _type: 'thing', title: 'Aube', price: 1, tags: ['new'], house })
      await client.patch(id).set({ title: 'Brume' }).commit()
      await client.patch(id).set({ price: 5 }).commit()
      await client.delete(id)
      await client.create({ _id: end, _type: 'end' })
    }
  })
})

test.for([
  ['*[', {}],
  ['*[_id == $id]', {}],
  ['*[diff::changedAny(@, {}, title)]', {}],
  ['*[delta::changedAny(title)]', {}],
  ['*[house->name == "a"] | score(house->name match "a")', {}],
] as [string, Params][])('a listener with the query %s is refused', async ([query], { client }) => {
  const refused = client.request({ uri: '/data/listen/production', query: { query } })
  expect((await failureOf(refused)).statusCode).toBe(400)
})
