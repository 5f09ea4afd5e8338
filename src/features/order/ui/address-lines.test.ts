import { expect, test } from 'vitest'
import { addressLines } from './address-lines.ts'

const address = { line1: '12 rue Vieille', city: 'Lyon', postalCode: '69005', country: 'FR' }

test('an address is written line by line, its country in the reader’s words', () => {
  expect(addressLines('en', 'Rafael Sorel', address)).toEqual([
    'Rafael Sorel',
    '12 rue Vieille',
    '69005 Lyon',
    'France',
  ])
  expect(addressLines('fa', null, address).at(-1)).toBe('فرانسه')
})

test('what was not written leaves no empty line', () => {
  expect(addressLines('en', null, null)).toEqual([])
  expect(addressLines('en', 'Rafael Sorel', null)).toEqual(['Rafael Sorel'])
  const full = { ...address, line2: '', state: 'Rhône' }
  expect(addressLines('en', null, full)).toEqual(['12 rue Vieille', '69005 Lyon', 'Rhône', 'France'])
})
