import { describe, expect, test } from 'vitest'
import { checkCard, checkInitials } from './check-writing.ts'

describe('checkCard', () => {
  test.each([
    ['For the trains you have not caught yet.', 'For the trains you have not caught yet.'],
    ['  Inès,\n\n\n\nà bientôt!  ', 'Inès,\n\nà bientôt!'],
    ['برای قطارهایی که هنوز نگرفته‌ای', 'برای قطارهایی که هنوز نگرفته‌ای'],
    ['一期一会', '一期一会'],
    ['नमस्ते', 'नमस्ते'],
    ['€ 5 & ½ <3', '€ 5 & ½ <3'],
    ['', ''],
    ['\u200cمی‌روم\n\u200cمی‌مانم', '\u200cمی‌روم\n\u200cمی‌مانم'],
    ['\u200fبا مهر، \u2066M.\u2069\u200e', '\u200fبا مهر، \u2066M.\u2069\u200e'],
    ['ever\u00adlasting\u200b \u2060\ufeff', 'everlasting'],
    ['\u200f \u200e', ''],
  ])('accepts %j', (message, text) => {
    expect(checkCard(message, 300)).toEqual({ ok: true, text })
  })

  test('returns the characters that cannot be written by hand', () => {
    expect(checkCard('love ❤️ and 🎁', 300)).toEqual({ ok: false, code: 'unwritable', glyphs: ['❤️', '🎁'] })
  })

  test('rejects characters that override the text direction', () => {
    expect(checkCard('abc\u202Edef', 300)).toEqual({ ok: false, code: 'unwritable', glyphs: ['\u202E'] })
  })

  test('counts graphemes, not code units, and does not count invisible characters', () => {
    expect(checkCard(`\u2067${'a'.repeat(300)}\u2069`, 300)).toMatchObject({ ok: true })
    expect(checkCard('e\u0301'.repeat(300), 300)).toMatchObject({ ok: true })
    expect(checkCard('a'.repeat(301), 300)).toEqual({ ok: false, code: 'too_long', length: 301 })
  })
})

describe('checkInitials', () => {
  test.each([
    ['r. s.', 'RS'],
    ['É·m', 'ÉM'],
    ['ر س', 'رس'],
    ['', ''],
    ['\u200fر\u200cس\u00ad', 'رس'],
  ])('reads %j as %j', (initials, text) => {
    expect(checkInitials(initials, 3)).toEqual({ ok: true, text })
  })

  test('accepts letters only, and no more than fit on the seal', () => {
    expect(checkInitials('R2', 3)).toEqual({ ok: false, code: 'unwritable', glyphs: ['2'] })
    expect(checkInitials('ABCD', 3)).toEqual({ ok: false, code: 'too_long', length: 4 })
  })
})
