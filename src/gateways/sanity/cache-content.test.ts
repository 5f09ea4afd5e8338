import { expect, test } from 'vitest'
import type { Content } from '#content/content.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'
import { locales } from '#i18n/locales.ts'
import { cacheContent } from './cache-content.ts'

/** Content that counts its calls, behind cacheContent. */
function setUp() {
  let time = 0
  let asked = 0
  let isAway = false
  const listeners: ((tags: readonly string[] | 'everything') => void)[] = []
  const pending: (() => void)[] = []
  const state = {
    pass: (milliseconds: number) => (time += milliseconds),
    asked: () => asked,
    goAway: () => (isAway = true),
    invalidate: (tags: readonly string[] | 'everything') => listeners.forEach((listener) => listener(tags)),
    /** Resolves the pending reads. */
    resolveAll: () => pending.splice(0).forEach((resolve) => resolve()),
    waits: false,
  }
  const policies: Content['policies'] = async (locale) => {
    const number = ++asked
    if (isAway) throw new ContentUnavailable('away')
    if (state.waits) await new Promise<void>((resolve) => pending.push(resolve))
    const data = [
      { _id: 'policy-returns', title: `${locale.code} ${number}`, slug: 'returns', updatedOn: '2026-11-01' },
    ]
    return { data, tags: ['doc:policy-returns', 'type:policy'] }
  }
  const policy: Content['policy'] = () => {
    asked++
    return Promise.resolve(null)
  }
  const content = cacheContent({ policies, policy } as Content, {
    subscribe: (listener) => listeners.push(listener),
    now: () => time,
  })
  const title = async (locale = locales.en) => (await content.policies(locale)).data[0]?.title
  return { ...state, state, content, title }
}

test('content is read once for each locale', async () => {
  const { title, asked } = setUp()
  expect(await title()).toBe('en 1')
  expect(await title()).toBe('en 1')
  expect(await title(locales.fr)).toBe('fr 2')
  expect(asked()).toBe(2)
})

test('content of one market in two languages is read twice', async () => {
  const { title, asked } = setUp()
  await title()
  await title({ ...locales.en, language: 'fa' })
  expect(asked()).toBe(2)
})

test('concurrent reads of the same content share one request', async () => {
  const { title, asked, state, resolveAll } = setUp()
  state.waits = true
  const both = Promise.all([title(), title()])
  resolveAll()
  expect(await both).toEqual(['en 1', 'en 1'])
  expect(asked()).toBe(1)
})

test('cached content is deleted when one of its tags is invalidated, and not by other tags', async () => {
  const { title, invalidate } = setUp()
  await title()
  invalidate(['doc:product-watch', 'type:product'])
  expect(await title()).toBe('en 1')
  invalidate(['doc:policy-returns'])
  expect(await title()).toBe('en 2')
  invalidate('everything')
  expect(await title()).toBe('en 3')
})

test('content that is invalidated while it is being read is not cached', async () => {
  const { title, invalidate, state, resolveAll } = setUp()
  state.waits = true
  const early = title()
  invalidate(['doc:policy-returns'])
  const late = title()
  resolveAll()
  expect(await early).toBe('en 1')
  expect(await late).toBe('en 2')
  expect(await title()).toBe('en 2')
})

test('cached content is read again after a minute, in case a webhook was lost', async () => {
  const { title, pass } = setUp()
  await title()
  pass(59_999)
  expect(await title()).toBe('en 1')
  pass(1)
  expect(await title()).toBe('en 2')
})

test('while Sanity cannot be reached, cached content is returned and other content is unavailable', async () => {
  const { title, pass, goAway, asked } = setUp()
  await title()
  goAway()
  pass(3_600_000)
  expect(await title()).toBe('en 1')
  expect(await title()).toBe('en 1')
  expect(asked()).toBe(2)
  pass(5_000)
  expect(await title()).toBe('en 1')
  expect(asked()).toBe(3)
  await expect(title(locales.fr)).rejects.toBeInstanceOf(ContentUnavailable)
})

test('a missing document is not cached', async () => {
  const { content, asked } = setUp()
  expect(await content.policy('terms', locales.en)).toBeNull()
  expect(await content.policy('terms', locales.en)).toBeNull()
  expect(asked()).toBe(2)
})

test('a page past the end of a list is not cached', async () => {
  let asked = 0
  const stories: Content['stories'] = () => {
    asked++
    return Promise.resolve({ data: { items: [], total: 30 }, tags: ['type:story'] })
  }
  const content = cacheContent({ stories } as Content, { subscribe: () => undefined, now: () => 0 })
  await content.stories(99, locales.en)
  await content.stories(99, locales.en)
  expect(asked).toBe(2)
})

test('of more than 1,000 answers the one that was asked for longest ago is invalidated', async () => {
  const { title, asked } = setUp()
  const inLanguage = (number: number) => title({ ...locales.en, language: `x${number}` as 'en' })
  await title()
  await inLanguage(0)
  for (let number = 1; number < 999; number++) await inLanguage(number)
  await title()
  await inLanguage(999)
  expect(asked()).toBe(1001)
  expect(await title()).toBe('en 1')
  await inLanguage(0)
  expect(asked()).toBe(1002)
})
