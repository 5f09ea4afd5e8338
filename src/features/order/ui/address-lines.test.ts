import { expect, test } from 'vitest'
import { addressLines } from './address-lines.ts'

const address = { line1: '12 rue Vieille', city: 'Lyon', postalCode: '69005', country: 'FR' }

test('an address has one text for each line, with the country name in the language of the page', () => {
  expect(addressLines('en', 'Rafael Sorel', address)).toEqual([
    'Rafael Sorel',
    '12 rue Vieille',
    '69005 Lyon',
    'France',
  ])
  expect(addressLines('fa', null, address).at(-1)).toBe('فرانسه')
})

test('an address has no line for a missing field', () => {
  expect(addressLines('en', null, null)).toEqual([])
  expect(addressLines('en', 'Rafael Sorel', null)).toEqual(['Rafael Sorel'])
  const full = { ...address, line2: '', state: 'Rhône' }
  expect(addressLines('en', null, full)).toEqual(['12 rue Vieille', '69005 Lyon', 'Rhône', 'France'])
})
