import { describe, expect, test } from 'vitest'
import type { CheckedLine } from '../rules/check-line.ts'
import { fieldOf, parseLineInput, readReturnLines, writeLineInput } from './read-return-lines.ts'

const checked = (id: string, more: Partial<CheckedLine> = {}) =>
  ({
    line: { id },
    refusal: null,
    returnable: 2,
    lastDay: Temporal.PlainDate.from('2026-12-31'),
    needsDeclaration: false,
    refundFor: (items: number) => items * 100,
    ...more,
  }) as unknown as CheckedLine

const lines = [
  checked('a'),
  checked('b', { needsDeclaration: true }),
  checked('c', { refusal: 'engraved', returnable: 0 }),
]
const read = (fields: Record<string, string>) =>
  readReturnLines(new URLSearchParams({ review: 'yes', ...fields }), lines)

describe('the choice of items in the URL', () => {
  test('is empty before the form is submitted', () => {
    expect(readReturnLines(new URLSearchParams(), lines)).toEqual({
      isReview: false,
      items: [],
      problems: {},
    })
  })

  test('is read line by line', () => {
    const { items, problems } = read({
      [fieldOf.quantity('a')]: '2',
      [fieldOf.reason('a')]: 'wrong_size',
      [fieldOf.quantity('b')]: '1',
      [fieldOf.reason('b')]: 'changed_mind',
      [fieldOf.unopened('b')]: 'yes',
    })
    expect(problems).toEqual({})
    expect(items.map(({ lineId, quantity, reason }) => [lineId, quantity, reason])).toEqual([
      ['a', 2, 'wrong_size'],
      ['b', 1, 'changed_mind'],
    ])
  })

  test.each(['۲', '٢', '２'])('reads the quantity %s as 2', (quantity) => {
    const { items, problems } = read({ [fieldOf.quantity('a')]: quantity, [fieldOf.reason('a')]: 'faulty' })
    expect([items[0]?.quantity, problems]).toEqual([2, {}])
  })

  test.each([
    ['no item', {}, { items: 'nothing' }],
    ['a quantity of zero', { [fieldOf.quantity('a')]: '0' }, { items: 'nothing' }],
    ['no reason', { [fieldOf.quantity('a')]: '1' }, { [fieldOf.reason('a')]: 'reason' }],
    [
      'an unknown reason',
      { [fieldOf.quantity('a')]: '1', [fieldOf.reason('a')]: '<script>' },
      { [fieldOf.reason('a')]: 'reason' },
    ],
    [
      'a quantity that is too large',
      { [fieldOf.quantity('a')]: '3', [fieldOf.reason('a')]: 'faulty' },
      { [fieldOf.quantity('a')]: 'quantity' },
    ],
    [
      'a number with an exponent',
      { [fieldOf.quantity('a')]: '1e3', [fieldOf.reason('a')]: 'faulty' },
      { [fieldOf.quantity('a')]: 'quantity' },
    ],
    [
      'a negative quantity',
      { [fieldOf.quantity('a')]: '-1', [fieldOf.reason('a')]: 'faulty' },
      { [fieldOf.quantity('a')]: 'quantity' },
    ],
    [
      'no declaration for a sealed product',
      { [fieldOf.quantity('b')]: '1', [fieldOf.reason('b')]: 'arrived_late' },
      { [fieldOf.unopened('b')]: 'declaration' },
    ],
    [
      'a line that cannot be returned',
      { [fieldOf.quantity('c')]: '1', [fieldOf.reason('c')]: 'faulty' },
      { [fieldOf.quantity('c')]: 'quantity' },
    ],
  ] as [string, Record<string, string>, object][])('has a problem with %s', (_, fields, problems) => {
    expect(read(fields).problems).toEqual(problems)
  })
})

describe('the form field of a chosen line', () => {
  const input = {
    lineId: '5a4f6f0e-0f1e-4b57-9d8a-2f4f6f0e0f1e',
    quantity: 2,
    reason: 'faulty' as const,
    isDeclaredUnopened: true,
  }
  test('is parsed to the value it was written from', () => {
    expect(parseLineInput(writeLineInput(input))).toEqual(input)
  })
  test.each([
    '',
    'x',
    `${'-'.repeat(36)} 2 faulty unopened`,
    `${input.lineId} 2 whim unopened`,
    `${input.lineId} -2 faulty unopened`,
    `${input.lineId} 2 faulty maybe`,
    `${input.lineId} 2 faulty unopened more`,
  ])('is rejected with the value %j', (text) => expect(parseLineInput(text)).toBeUndefined())
})
