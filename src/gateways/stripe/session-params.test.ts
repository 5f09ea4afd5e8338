import { describe, expect, test } from 'vitest'
import type { CheckoutSessionRequest } from '#ports/payments.ts'
import { sessionParams } from './session-params.ts'

const request: CheckoutSessionRequest = {
  checkoutId: '0b3f5a1e-7c1d-4c0e-9a5b-2f6f1f0e4d3c',
  locale: 'en',
  currency: 'EUR',
  isTaxIncluded: true,
  houseName: 'The house',
  lines: [{ name: 'Méridienne', unitAmount: 1_840_000, quantity: 1, metadata: { line_id: 'a' } }],
  optionalItems: [],
  shippingOptions: [{ key: 'courier', title: 'By courier', unitAmount: 0, minDays: 2, maxDays: 5 }],
  delivery: { kind: 'ask', countries: ['FR'] },
  successUrl: 'https://maison.example/checkout/return?session_id={CHECKOUT_SESSION_ID}',
  cancelUrl: 'https://maison.example/checkout/canceled',
  expiresAt: '2026-11-24T11:00:00Z',
}

describe('the parameters of a Checkout Session', () => {
  test('are the same for the same request, also after it was stored as JSON', () => {
    const kept = JSON.parse(JSON.stringify(request)) as CheckoutSessionRequest
    expect(JSON.stringify(sessionParams(kept, [], false))).toBe(
      JSON.stringify(sessionParams(request, [], false)),
    )
  })

  test.each([
    ['en-gb', 'en-GB'],
    ['en-us', 'en'],
    ['fr', 'fr'],
    ['fa', 'auto'],
  ])('for the locale %s have the Stripe language %s', (locale, language) => {
    expect(sessionParams({ ...request, locale }, [], false).locale).toBe(language)
  })

  test('enable Stripe Tax only when the account has it, with prices inclusive or exclusive by market', () => {
    const behaviorOf = (asked: CheckoutSessionRequest) =>
      sessionParams(asked, [], true).line_items?.[0]?.price_data?.tax_behavior
    expect(sessionParams(request, [], false)).not.toHaveProperty('automatic_tax')
    expect(sessionParams(request, [], true).automatic_tax).toEqual({ enabled: true })
    expect(behaviorOf(request)).toBe('inclusive')
    expect(behaviorOf({ ...request, isTaxIncluded: false })).toBe('exclusive')
  })

  test('with a known address pass it on and do not collect one', () => {
    const address = { line1: '3 rue Haute', city: 'Lyon', postalCode: '69005', country: 'FR' }
    const params = sessionParams(
      { ...request, delivery: { kind: 'known', name: 'Rafael Sorel', address } },
      [],
      false,
    )
    expect(params).not.toHaveProperty('shipping_address_collection')
    expect(params.payment_intent_data?.shipping).toEqual({
      name: 'Rafael Sorel',
      address: { line1: '3 rue Haute', city: 'Lyon', postal_code: '69005', country: 'FR' },
    })
  })
})
