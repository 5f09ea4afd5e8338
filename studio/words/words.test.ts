import { expect, test } from 'vitest'
import { pathChange } from '../actions/rename-actions.ts'
import { countMinutes } from '../inputs/count-minutes.ts'
import { contrast, readableBackground } from '../schema-types/validation/words/readable-background.ts'
import { tone, toneOfBlocks, toneProblems } from '../schema-types/validation/words/tone.ts'
import { findMissing } from './find-missing.ts'
import { visibilityOf } from './visibility.ts'

test.each([
  'Now available!',
  'An exclusive edition.',
  'Un objet exclusif.',
  'ساعتی لوکس',
  'It costs € 24,000.',
  'Only 240 euros',
  '۱۲٬۰۰۰ درهم',
])('the tone check refuses: %s', (text) => {
  expect(toneProblems(text)).toHaveLength(1)
})

test.each([
  'Fluxes of light.',
  'Seventy-six cuts.',
  'In 1902 the lobe was filed.',
  'Une livre de laque',
  'Deluxe',
])('the tone check accepts: %s', (text) => {
  expect(toneProblems(text)).toEqual([])
})

test('a tone warning is shown at its own field, or at its own paragraph', () => {
  expect(tone('Vite !')).toMatch(/raise its voice/)
  expect(tone('Quiet.')).toBe(true)
  expect(tone(undefined)).toBe(true)
  expect(toneOfBlocks([{ _key: 'a', children: [{ text: 'Quiet.' }] }])).toBe(true)
  expect(toneOfBlocks([{ _key: 'a', children: [{ text: 'Iconic.' }] }])).toEqual([
    { message: expect.stringContaining('Iconic') as string, path: [{ _key: 'a' }] },
  ])
})

test('a background color needs enough contrast with the light or the dark text color', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(readableBackground('#1f2a24')).toBe(true)
  expect(readableBackground('#f4f2ee')).toBe(true)
  expect(readableBackground(undefined)).toBe(true)
  expect(readableBackground('#757575')).toMatch(/4\.5 is the least/)
  expect(readableBackground('green')).toMatch(/six small letters/)
})

test('an English text without translation is found at any depth', () => {
  const document = {
    title: { _type: 'localeString', en: 'A', fr: 'B' },
    body: [{ _key: 'k', alt: { _type: 'localeString', en: 'A', fr: 'B', fa: 'C' } }],
    note: { _type: 'localeText', fr: 'B' },
  }
  expect(findMissing(document)).toEqual([{ path: 'title', language: 'fa' }])
  expect(findMissing({ body: [{ _key: 'k', alt: { _type: 'localeString', en: 'A' } }] })).toHaveLength(2)
})

test('a page needs a redirect only when its path changes', () => {
  const at = (current: string) => ({ _type: 'story', slug: { current } })
  expect(pathChange(at('old'), at('new'))).toEqual({ from: '/stories/old', to: '/stories/new' })
  expect(pathChange(at('old'), at('old'))).toBeUndefined()
  expect(pathChange(null, at('new'))).toBeUndefined()
  expect(
    pathChange({ _type: 'maker', slug: { current: 'a' } }, { _type: 'maker', slug: { current: 'b' } }),
  ).toBeUndefined()
})

test('a page is scheduled, visible or ended', () => {
  const hours = { publishAt: '2026-12-01T08:00:00Z', unpublishAt: '2026-12-24T08:00:00Z' }
  const at = (instant: string) => visibilityOf(hours, Date.parse(instant))
  expect(at('2026-12-01T07:59:59Z')).toBe('scheduled')
  expect(at('2026-12-01T08:00:00Z')).toBe('visible')
  expect(at('2026-12-24T08:00:00Z')).toBe('ended')
  expect(visibilityOf({}, 0)).toBe('visible')
})

test('the reading time is computed from the words and is at least one minute', () => {
  const words = (count: number) => [{ children: [{ text: 'word '.repeat(count) }] }]
  expect(countMinutes(words(10))).toBe(1)
  expect(countMinutes(words(800))).toBe(5)
  expect(countMinutes([])).toBeUndefined()
})
