import type { MethodRecord } from '../store/tables.ts'

export type CardOutcome =
  | { kind: 'paid' }
  | { kind: 'declined'; code: string; declineCode: string }
  | { kind: 'authenticate'; then: 'paid' | 'declined' }

interface TestCard {
  outcome: CardOutcome
  refundsSettle: MethodRecord['refundsSettle']
  country: string
}

const paid: CardOutcome = { kind: 'paid' }
const declined = (code: string, declineCode = code): CardOutcome => ({ kind: 'declined', code, declineCode })
const authenticated = (then: 'paid' | 'declined'): CardOutcome => ({ kind: 'authenticate', then })
const card = (outcome: CardOutcome, more: Partial<TestCard> = {}): TestCard => ({
  outcome,
  refundsSettle: 'at_once',
  country: 'US',
  ...more,
})

/** Stripe's public test numbers (stripe.com/docs/testing) and their outcomes. */
const TEST_CARDS: { [number: string]: TestCard } = {
  '4242424242424242': card(paid),
  '4000056655665556': card(paid),
  '4000002500000003': card(paid, { country: 'FR' }),
  '4000008260000000': card(paid, { country: 'GB' }),
  '4000007840000001': card(paid, { country: 'AE' }),
  '5555555555554444': card(paid),
  '2223003122003222': card(paid),
  '378282246310005': card(paid),
  '6011111111111117': card(paid),
  '3566002020360505': card(paid, { country: 'JP' }),
  '4000000000000002': card(declined('card_declined', 'generic_decline')),
  '4000000000009995': card(declined('card_declined', 'insufficient_funds')),
  '4000000000009987': card(declined('card_declined', 'lost_card')),
  '4000000000009979': card(declined('card_declined', 'stolen_card')),
  '4000000000000069': card(declined('expired_card')),
  '4000000000000127': card(declined('incorrect_cvc')),
  '4000000000000119': card(declined('processing_error')),
  '4000002500003155': card(authenticated('paid'), { country: 'FR' }),
  '4000002760003184': card(authenticated('paid'), { country: 'DE' }),
  '4000000000003220': card(authenticated('paid')),
  '4000008400001629': card(authenticated('declined')),
  '4000000000007726': card(paid, { refundsSettle: 'succeed_later' }),
  '4000000000005126': card(paid, { refundsSettle: 'fail_later' }),
}

/** Any other card is declined, as in Stripe's test mode. */
export function testCard(number: string): TestCard {
  return TEST_CARDS[number] ?? card(declined('card_declined', 'test_mode_live_card'))
}

export function isCardNumber(number: string): boolean {
  return /^\d{13,19}$/.test(number) && luhnSum(number) % 10 === 0
}

function luhnSum(number: string): number {
  return [...number].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}

export function cardBrand(number: string): 'visa' | 'mastercard' | 'amex' | 'discover' | 'jcb' | 'unknown' {
  if (number.startsWith('4')) return 'visa'
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'mastercard'
  if (/^3[47]/.test(number)) return 'amex'
  if (number.startsWith('6011')) return 'discover'
  return number.startsWith('35') ? 'jcb' : 'unknown'
}
