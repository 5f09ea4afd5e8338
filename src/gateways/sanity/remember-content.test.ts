import { expect, test } from 'vitest'
import type { Content } from '#content/content.ts'
import { ContentUnavailable } from '#content/content-unavailable.ts'
import { locales } from '#i18n/locales.ts'
import { rememberContent } from './remember-content.ts'

/** A house that counts how often it is asked, and remembers through rememberContent. */
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
    forget: (tags: readonly string[] | 'everything') => listeners.forEach((listener) => listener(tags)),
    /** Lets the answers through that wait. */
    answer: () => pending.splice(0).forEach((resolve) => resolve()),
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
  const content = rememberContent({ policies, policy } as Content, {
    subscribe: (listener) => listeners.push(listener),
    now: () => time,
  })
  const title = async (locale = locales.en) => (await content.policies(locale)).data[0]?.title
  return { ...state, state, content, title }
}

test('asks once for each locale', async () => {
  const { title, asked } = setUp()
  expect(await title()).toBe('en 1')
  expect(await title()).toBe('en 1')
  expect(await title(locales.fr)).toBe('fr 2')
  expect(asked()).toBe(2)
})

test('one market in two languages is two questions', async () => {
  const { title, asked } = setUp()
  await title()
  await title({ ...locales.en, language: 'fa' })
  expect(asked()).toBe(2)
})

test('visitors who ask at the same moment share one answer', async () => {
  const { title, asked, state, answer } = setUp()
  state.waits = true
  const both = Promise.all([title(), title()])
  answer()
  expect(await both).toEqual(['en 1', 'en 1'])
  expect(asked()).toBe(1)
})

test('forgets what used a changed document, and nothing else', async () => {
  const { title, forget } = setUp()
  await title()
  forget(['doc:product-watch', 'type:product'])
  expect(await title()).toBe('en 1')
  forget(['doc:policy-returns'])
  expect(await title()).toBe('en 2')
  forget('everything')
  expect(await title()).toBe('en 3')
})

test('does not keep what was being read while it changed', async () => {
  const { title, forget, state, answer } = setUp()
  state.waits = true
  const early = title()
  forget(['doc:policy-returns'])
  const late = title()
  answer()
  expect(await early).toBe('en 1')
  expect(await late).toBe('en 2')
  expect(await title()).toBe('en 2')
})

test('asks again after a minute, in case a webhook was lost', async () => {
  const { title, pass } = setUp()
  await title()
  pass(59_999)
  expect(await title()).toBe('en 1')
  pass(1)
  expect(await title()).toBe('en 2')
})

test('says what it remembers while the content is away, and what it does not, it does not invent', async () => {
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

test('does not remember that something was missing', async () => {
  const { content, asked } = setUp()
  expect(await content.policy('terms', locales.en)).toBeNull()
  expect(await content.policy('terms', locales.en)).toBeNull()
  expect(asked()).toBe(2)
})

test('a page past the end of a list is not remembered, so that made-up numbers do not drive out what is', async () => {
  let asked = 0
  const stories: Content['stories'] = () => {
    asked++
    return Promise.resolve({ data: { items: [], total: 30 }, tags: ['type:story'] })
  }
  const content = rememberContent({ stories } as Content, { subscribe: () => undefined, now: () => 0 })
  await content.stories(99, locales.en)
  await content.stories(99, locales.en)
  expect(asked).toBe(2)
})

test('of more than 1,000 answers the one that was asked for longest ago is forgotten', async () => {
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
