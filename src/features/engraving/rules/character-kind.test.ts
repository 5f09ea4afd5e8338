import { expect, test } from 'vitest'
import { characterKind } from './character-kind.ts'

test.each([
  ['👩‍👧', { kind: 'picture' }],
  ['🇫🇷', { kind: 'picture' }],
  ['♥', { kind: 'picture' }],
  ['7', { kind: 'numeral' }],
  ['۷', { kind: 'numeral' }],
  ['½', { kind: 'numeral' }],
  ['\u202E', { kind: 'hidden' }],
  ['<', { kind: 'symbol' }],
  ['Ω', { kind: 'letter', script: 'Grek' }],
  ['Ж', { kind: 'letter', script: 'Cyrl' }],
  ['愛', { kind: 'letter', script: 'Hani' }],
  ['آ', { kind: 'letter', script: 'Arab' }],
  ['é', { kind: 'letter', script: 'Latn' }],
  [`a${'\u0317'.repeat(9)}`, { kind: 'marked' }],
])('%s is classified', (character, kind) => {
  expect(characterKind(character)).toEqual(kind)
})
