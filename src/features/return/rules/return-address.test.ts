import { expect, test } from 'vitest'
import { returnAddressLines } from './return-address.ts'

const house = {
  legalName: 'Maison Orlune SAS',
  returnAddress: { street: '14 quai de l’Aiguille', postalCode: '75004', locality: 'Paris', country: 'FR' },
}

test.each([
  ['en', 'France'],
  ['fr', 'France'],
  ['fa', 'فرانسه'],
])('the address for returns in %s has the name of the country, not its code', (tag, country) => {
  expect(returnAddressLines(tag, house)).toEqual([
    'Maison Orlune SAS',
    '14 quai de l’Aiguille',
    '75004 Paris',
    country,
  ])
})
