import { describe, expect, test } from 'vitest'
import type { JudgedLine } from '../rules/judge-line.ts'
import { fieldOf, parseWish, readWishes, writeWish } from './read-wishes.ts'

const judged = (id: string, more: Partial<JudgedLine> = {}) =>
  ({
    line: { id },
    refusal: null,
    returnable: 2,
    lastDay: Temporal.PlainDate.from('2026-12-31'),
    needsDeclaration: false,
    refundFor: (pieces: number) => pieces * 100,
    ...more,
  }) as unknown as JudgedLine

const lines = [
  judged('a'),
  judged('b', { needsDeclaration: true }),
  judged('c', { refusal: 'engraved', returnable: 0 }),
]
const read = (fields: Record<string, string>) =>
  readWishes(new URLSearchParams({ review: 'yes', ...fields }), lines)

describe('what a visitor chose', () => {
  test('is nothing before it was sent', () => {
    expect(readWishes(new URLSearchParams(), lines)).toEqual({ isReview: false, wishes: [], problems: {} })
  })

  test('is read piece by piece', () => {
    const { wishes, problems } = read({
      [fieldOf.quantity('a')]: '2',
      [fieldOf.reason('a')]: 'wrong_size',
      [fieldOf.quantity('b')]: '1',
      [fieldOf.reason('b')]: 'changed_mind',
      [fieldOf.unopened('b')]: 'yes',
    })
    expect(problems).toEqual({})
    expect(wishes.map(({ lineId, quantity, reason }) => [lineId, quantity, reason])).toEqual([
      ['a', 2, 'wrong_size'],
      ['b', 1, 'changed_mind'],
    ])
  })

  test.each(['۲', '٢', '２'])('counts %s as two', (quantity) => {
    const { wishes, problems } = read({ [fieldOf.quantity('a')]: quantity, [fieldOf.reason('a')]: 'faulty' })
    expect([wishes[0]?.quantity, problems]).toEqual([2, {}])
  })

  test.each([
    ['nothing', {}, { pieces: 'nothing' }],
    ['none of each', { [fieldOf.quantity('a')]: '0' }, { pieces: 'nothing' }],
    ['no reason', { [fieldOf.quantity('a')]: '1' }, { [fieldOf.reason('a')]: 'reason' }],
    [
      'a reason of one’s own',
      { [fieldOf.quantity('a')]: '1', [fieldOf.reason('a')]: '<script>' },
      { [fieldOf.reason('a')]: 'reason' },
    ],
    [
      'too many',
      { [fieldOf.quantity('a')]: '3', [fieldOf.reason('a')]: 'faulty' },
      { [fieldOf.quantity('a')]: 'quantity' },
    ],
    [
      'a number that is none',
      { [fieldOf.quantity('a')]: '1e3', [fieldOf.reason('a')]: 'faulty' },
      { [fieldOf.quantity('a')]: 'quantity' },
    ],
    [
      'less than none',
      { [fieldOf.quantity('a')]: '-1', [fieldOf.reason('a')]: 'faulty' },
      { [fieldOf.quantity('a')]: 'quantity' },
    ],
    [
      'no word about the seal',
      { [fieldOf.quantity('b')]: '1', [fieldOf.reason('b')]: 'arrived_late' },
      { [fieldOf.unopened('b')]: 'declaration' },
    ],
    [
      'what cannot come back',
      { [fieldOf.quantity('c')]: '1', [fieldOf.reason('c')]: 'faulty' },
      { [fieldOf.quantity('c')]: 'quantity' },
    ],
  ] as [string, Record<string, string>, object][])('has a problem with %s', (_, fields, problems) => {
    expect(read(fields).problems).toEqual(problems)
  })
})

describe('a wish as a field', () => {
  const wish = {
    lineId: '5a4f6f0e-0f1e-4b57-9d8a-2f4f6f0e0f1e',
    quantity: 2,
    reason: 'faulty' as const,
    isDeclaredUnopened: true,
  }
  test('is read as it was written', () => {
    expect(parseWish(writeWish(wish))).toEqual(wish)
  })
  test.each([
    '',
    'x',
    `${'-'.repeat(36)} 2 faulty unopened`,
    `${wish.lineId} 2 whim unopened`,
    `${wish.lineId} -2 faulty unopened`,
    `${wish.lineId} 2 faulty maybe`,
    `${wish.lineId} 2 faulty unopened more`,
  ])('is refused as %j', (text) => expect(parseWish(text)).toBeUndefined())
})
