import { describe, expect, test } from 'vitest'
import { faceFor, ruleFor } from './engraving-rule.ts'

const barrel = {
  maxLength: 18,
  alphabets: ['latin', 'persian', 'numerals'] as const,
  limits: [
    { value: 'guilloche-brass', maxLength: 12, alphabets: null },
    { value: 'madder-lacquer', maxLength: 24, alphabets: ['latin', 'numerals'] as const },
  ],
}

describe('the engraving rule of a variant', () => {
  test('is that of the product when its material has no limit', () => {
    expect(ruleFor(barrel, [{ value: 'midnight-lacquer' }])).toEqual(barrel)
  })

  test('allows fewer characters when its material has a lower limit', () => {
    expect(ruleFor(barrel, [{ value: 'guilloche-brass' }]).maxLength).toBe(12)
  })

  test('allows fewer alphabets when its material limits them, and never more characters than the product', () => {
    const { maxLength, alphabets } = ruleFor(barrel, [{ value: 'madder-lacquer' }])
    expect([maxLength, alphabets]).toEqual([18, ['latin', 'numerals']])
  })

  test('has the stricter of two limits', () => {
    const both = ruleFor(barrel, [{ value: 'madder-lacquer' }, { value: 'guilloche-brass' }])
    expect([both.maxLength, both.alphabets]).toEqual([12, ['latin', 'numerals']])
  })
})

describe('the engraving typeface', () => {
  test.each([
    ['italic', 'italic'],
    ['sans', 'roman'],
    ['<b>', 'roman'],
    [undefined, 'roman'],
  ])('for the requested value %j is %s', (asked, face) => {
    expect(faceFor({ faces: ['roman', 'italic'] }, asked)).toBe(face)
  })
})
