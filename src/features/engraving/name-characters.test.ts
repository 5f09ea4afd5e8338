import { expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { nameCharacters } from './name-characters.ts'
import { engravingMessages } from './messages/index.ts'

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

test.each([
  ['en', '♥ (a picture), Ω (Greek letter) and U+202E (right-to-left override)'],
  ['fr', '♥ (un dessin), Ω (lettre : grec) et U+202E (forçage de droite à gauche)'],
  ['fa', '♥ (نگاره)،\u200f Ω (حرفِ یونانی)، و U+202E (واداشتِ راست‌به‌چپ)'],
] as const)('characters are named in the locale %s', (code, sentence) => {
  const words = engravingMessages(locales[code]).signs
  expect(bare(nameCharacters(['♥', 'Ω', '\u202E'], words, code))).toBe(sentence)
})

test('a character is not read as a replacement pattern', () => {
  const words = engravingMessages(locales.en).signs
  expect(bare(nameCharacters(['$&'], words, 'en'))).toBe('$& (a symbol)')
})

test('an invisible character without a known name is shown as its code point', () => {
  const words = engravingMessages(locales.en).signs
  expect(nameCharacters(['\u{e0041}'], words, 'en')).toBe('U+E0041 (a sign nobody sees)')
})
