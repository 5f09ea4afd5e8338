import { describe, expect, test } from 'vitest'
import { checkEngraving } from './check-engraving.ts'
import type { EngravingRule } from '#content/engraving-rule.ts'

const caseBack: EngravingRule = { maxLength: 24, alphabets: ['latin', 'persian', 'numerals'] }
const monogram: EngravingRule = { maxLength: 3, alphabets: ['latin'] }

describe('checkEngraving', () => {
  test.each([
    ['Until morning', 'Until morning'],
    ['  À   demain,  Zoë ', 'À demain, Zoë'],
    ['e\u0301te\u0301', 'été'],
    ['تا بامداد', 'تا بامداد'],
    ['می‌مانم', 'می‌مانم'],
    ['12 · XII · ۱۴۰۵', '12 · XII · ۱۴۰۵'],
    ['\u200f\u2067تا بامداد\u2069', 'تا بامداد'],
    ['\u200cمی‌مانم', 'می‌مانم'],
    ['A\u00adda\ufeff', 'Ada'],
  ])('accepts %j', (text, engraved) => {
    expect(checkEngraving(text, caseBack)).toEqual({ ok: true, text: engraved })
  })

  test('counts graphemes, so that a combining accent is not a letter of its own', () => {
    expect(checkEngraving('A\u0301E\u0301I\u0301', monogram)).toEqual({ ok: true, text: 'ÁÉÍ' })
    expect(checkEngraving('ABCD', monogram)).toEqual({ ok: false, code: 'too_long', length: 4 })
  })

  test('returns each unwritable grapheme once', () => {
    expect(checkEngraving('love 👩‍👧 ♥ 👩‍👧', caseBack)).toEqual({
      ok: false,
      code: 'unwritable',
      glyphs: ['👩‍👧', '♥'],
    })
  })

  test.each([
    ['Persian on a Latin monogram', 'آ', monogram, ['آ']],
    ['numerals where only letters are cut', 'A1', monogram, ['1']],
    ['markup', '<b>', caseBack, ['<', '>']],
    ['a letter under a heap of marks', `a${'\u0317'.repeat(9)}`, caseBack, [`a${'\u0317'.repeat(9)}`]],
    ['another script', 'Ω', caseBack, ['Ω']],
    ['a sign that turns the text about', '\u202Eabc', caseBack, ['\u202E']],
  ])('refuses %s', (_case, text, rule, glyphs) => {
    expect(checkEngraving(text, rule)).toEqual({ ok: false, code: 'unwritable', glyphs })
  })

  test.each(['', '   ', '. · ,'])('reports %j as empty', (text) => {
    expect(checkEngraving(text, caseBack)).toEqual({ ok: false, code: 'empty', length: 0 })
  })
})
