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

describe('ruleFor', () => {
  test('a material without a limit keeps the rule of the piece', () => {
    expect(ruleFor(barrel, [{ value: 'midnight-lacquer' }])).toEqual(barrel)
  })

  test('a material may take fewer letters', () => {
    expect(ruleFor(barrel, [{ value: 'guilloche-brass' }]).maxLength).toBe(12)
  })

  test('a material may refuse an alphabet, and never allows more than the piece', () => {
    const { maxLength, alphabets } = ruleFor(barrel, [{ value: 'madder-lacquer' }])
    expect([maxLength, alphabets]).toEqual([18, ['latin', 'numerals']])
  })

  test('of two limits the tighter holds', () => {
    const both = ruleFor(barrel, [{ value: 'madder-lacquer' }, { value: 'guilloche-brass' }])
    expect([both.maxLength, both.alphabets]).toEqual([12, ['latin', 'numerals']])
  })
})

describe('faceFor', () => {
  test.each([
    ['italic', 'italic'],
    ['sans', 'roman'],
    ['<b>', 'roman'],
    [undefined, 'roman'],
  ])('asked for %j cuts in %s', (asked, face) => {
    expect(faceFor({ faces: ['roman', 'italic'] }, asked)).toBe(face)
  })
})
