import { expect, test } from 'vitest'
import { cardBrand, isCardNumber, testCard } from './test-cards.ts'
import { isIban, testIban } from './test-ibans.ts'

test.each([
  ['4242424242424242', 'visa', 'paid'],
  ['5555555555554444', 'mastercard', 'paid'],
  ['378282246310005', 'amex', 'paid'],
  ['4000000000009995', 'visa', 'declined'],
  ['4000002760003184', 'visa', 'authenticate'],
  ['4012888888881881', 'visa', 'declined'],
])('the card number %s has the brand %s and the outcome %s', (number, brand, outcome) => {
  expect(isCardNumber(number)).toBe(true)
  expect(cardBrand(number)).toBe(brand)
  expect(testCard(number).outcome.kind).toBe(outcome)
})

test.each(['', '4242', '4242424242424241', '42424242424242424242', '4242 4242 4242 4242', 'x'.repeat(16)])(
  '"%s" is not a valid card number',
  (number) => {
    expect(isCardNumber(number)).toBe(false)
  },
)

test.each([
  ['DE89370400440532013000', 'succeeds_later'],
  ['AT861904300235473202', 'fails_later'],
  ['FR7920041010050500013M02600', 'fails_later'],
])('the account %s is a test IBAN that %s', (iban, settles) => {
  expect(isIban(iban)).toBe(true)
  expect(testIban(iban)?.settles).toBe(settles)
})

test.each(['', 'DE89370400440532013001', 'DE8937040044053201300', '89DE370400440532013000', 'GB00'])(
  '"%s" is not a valid IBAN',
  (iban) => {
    expect(isIban(iban)).toBe(false)
  },
)

test('a valid IBAN that Stripe does not list is not a test IBAN', () => {
  expect(isIban('GB82WEST12345698765432')).toBe(true)
  expect(testIban('GB82WEST12345698765432')).toBeUndefined()
})
