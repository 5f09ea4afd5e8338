import { expect, test } from 'vitest'
import { moveOf } from '../actions/leave-redirect.ts'
import { countMinutes } from '../inputs/count-minutes.ts'
import { contrast, readableGround } from '../schema-types/validation/words/readable-ground.ts'
import { houseVoice, unlikeTheHouse, voiceInBlocks } from '../schema-types/validation/words/house-voice.ts'
import { findMissing } from './find-missing.ts'
import { standingOf } from './standing.ts'

test.each([
  'Now available!',
  'An exclusive edition.',
  'Un objet exclusif.',
  'ساعتی لوکس',
  'It costs € 24,000.',
  'Only 240 euros',
  '۱۲٬۰۰۰ درهم',
])('the house would not say: %s', (text) => {
  expect(unlikeTheHouse(text)).toHaveLength(1)
})

test.each([
  'Fluxes of light.',
  'Seventy-six cuts.',
  'In 1902 the lobe was filed.',
  'Une livre de laque',
  'Deluxe',
])('the house might say: %s', (text) => {
  expect(unlikeTheHouse(text)).toEqual([])
})

test('a remark stands where it was earned: beside its own line, and beside its own paragraph', () => {
  expect(houseVoice('Vite !')).toMatch(/raise its voice/)
  expect(houseVoice('Quiet.')).toBe(true)
  expect(houseVoice(undefined)).toBe(true)
  expect(voiceInBlocks([{ _key: 'a', children: [{ text: 'Quiet.' }] }])).toBe(true)
  expect(voiceInBlocks([{ _key: 'a', children: [{ text: 'Iconic.' }] }])).toEqual([
    { message: expect.stringContaining('Iconic') as string, path: [{ _key: 'a' }] },
  ])
})

test('a ground is dark enough for bone or pale enough for ink, and one between is refused', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(readableGround('#1f2a24')).toBe(true)
  expect(readableGround('#f4f2ee')).toBe(true)
  expect(readableGround(undefined)).toBe(true)
  expect(readableGround('#757575')).toMatch(/4\.5 is the least/)
  expect(readableGround('green')).toMatch(/six small letters/)
})

test('what is said in English alone is found at any depth', () => {
  const document = {
    title: { _type: 'localeString', en: 'A', fr: 'B' },
    body: [{ _key: 'k', alt: { _type: 'localeString', en: 'A', fr: 'B', fa: 'C' } }],
    note: { _type: 'localeText', fr: 'B' },
  }
  expect(findMissing(document)).toEqual([{ path: 'title', language: 'fa' }])
  expect(findMissing({ body: [{ _key: 'k', alt: { _type: 'localeString', en: 'A' } }] })).toHaveLength(2)
})

test('a page moves only when its address changes', () => {
  const at = (current: string) => ({ _type: 'story', slug: { current } })
  expect(moveOf(at('old'), at('new'))).toEqual({ from: '/stories/old', to: '/stories/new' })
  expect(moveOf(at('old'), at('old'))).toBeUndefined()
  expect(moveOf(null, at('new'))).toBeUndefined()
  expect(
    moveOf({ _type: 'maker', slug: { current: 'a' } }, { _type: 'maker', slug: { current: 'b' } }),
  ).toBeUndefined()
})

test('a page is coming, shown or gone', () => {
  const hours = { publishAt: '2026-12-01T08:00:00Z', unpublishAt: '2026-12-24T08:00:00Z' }
  const at = (instant: string) => standingOf(hours, Date.parse(instant))
  expect(at('2026-12-01T07:59:59Z')).toBe('coming')
  expect(at('2026-12-01T08:00:00Z')).toBe('shown')
  expect(at('2026-12-24T08:00:00Z')).toBe('gone')
  expect(standingOf({}, 0)).toBe('shown')
})

test('minutes are counted in words, one at the least', () => {
  const words = (count: number) => [{ children: [{ text: 'word '.repeat(count) }] }]
  expect(countMinutes(words(10))).toBe(1)
  expect(countMinutes(words(800))).toBe(5)
  expect(countMinutes([])).toBeUndefined()
})
