import { expect, test } from 'vitest'
import type { BagItem } from '#features/bag/bag.ts'
import type { GiftOption } from '#content/documents.ts'
import type { ComposedGift } from '#features/bag/gifts/gift.ts'
import { money } from '#shared/money.ts'
import { defaultGift, storedGift, submittedGift } from './gift-values.ts'
import { readLabel } from './read-label.ts'

const option = (kind: GiftOption['kind'], key: string, isComplimentary = true) =>
  ({ _id: `gift-${kind}-${key}`, kind, key, isComplimentary, price: null }) as GiftOption
const item = (id: string, giftId: string | null) => ({ id, giftId }) as BagItem

test('a new gift has the first option of each part sold in this market, and the lines that are in no gift', () => {
  const options = [option('box', 'sold-elsewhere', false), option('box', 'green'), option('seal', 'oxblood')]
  const values = defaultGift(options, [item('a', 'other'), item('b', null)])
  expect(values.text('box')).toBe('green')
  expect(values.text('seal')).toBe('oxblood')
  expect(values.text('paper')).toBe('')
  expect(values.text('cardMessage')).toBe('')
  expect(values.lines).toEqual(['b'])
  expect(values.isPriceHidden).toBe(true)
})

test('a new gift has all lines when every line is already in a gift', () => {
  expect(defaultGift([], [item('a', 'one'), item('b', 'two')]).lines).toEqual(['a', 'b'])
})

test('a stored gift fills the gift form with its values', () => {
  const gift: ComposedGift = {
    id: 'gift',
    lineIds: ['a'],
    parts: [{ part: 'box', option: option('box', 'midnight'), amount: money(0, 'EUR') }],
    sealInitials: 'IS',
    cardMessage: null,
    recipientName: 'Rafael Sorel',
    recipientAddress: { line1: '12 rue Vieille', city: 'Lyon', postalCode: '69005', country: 'FR' },
    deliverNotBefore: '2026-12-24',
    total: money(0, 'EUR'),
    isPriceHidden: false,
    isOutdated: false,
  }
  const values = storedGift(gift)
  const fields = ['box', 'ribbon', 'sealInitials', 'cardMessage', 'line1', 'line2', 'country'] as const
  expect(fields.map(values.text)).toEqual(['midnight', '', 'IS', '', '12 rue Vieille', '', 'FR'])
  expect(values.isPriceHidden).toBe(false)
})

test('a rejected gift form keeps the submitted values, with one line or several', () => {
  const one = submittedGift({ line: 'a', cardMessage: ' For you ' })
  expect(one.lines).toEqual(['a'])
  expect(one.text('cardMessage')).toBe(' For you ')
  expect(one.isPriceHidden).toBe(false)
  expect(submittedGift({ line: ['a', 'b'], isPriceHidden: 'yes' })).toMatchObject({
    lines: ['a', 'b'],
    isPriceHidden: true,
  })
})

test('the address label shows a country of the market and no other country', () => {
  const market = { tag: 'fa', countries: ['AE'] } as const
  const countryOf = (country: string) => readLabel(market, submittedGift({ country })).address.at(-1)?.text
  expect(countryOf('AE')).toBe('امارات متحدهٔ عربی')
  expect(countryOf('US')).toBe('')
  expect(countryOf('nowhere')).toBe('')
})
