import Stripe from 'stripe'
import { expect } from 'vitest'
import { sessionParams } from './orders.ts'
import { product_data, refusals } from './session-refusal-cases.ts'
import { test } from './with-stripe.ts'

for (const { why, params, param, code, message } of refusals) {
  test(`a session is refused for ${why}`, async ({ standIn }) => {
    const wrong = sessionParams(params as Stripe.Checkout.SessionCreateParams)
    const error: unknown = await standIn.stripe.checkout.sessions
      .create(wrong)
      .catch((refusal: unknown) => refusal)
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(error).toMatchObject({ statusCode: 400, rawType: 'invalid_request_error', param })
    if (code) expect(error).toMatchObject({ code })
    if (message) expect(error).toMatchObject({ message })
    expect((await standIn.stripe.checkout.sessions.list()).data).toEqual([])
  })
}

test.for([
  ['eur', 49, '€0.50 eur'],
  ['gbp', 29, '£0.30 gbp'],
  ['jpy', 49, '¥50 jpy'],
  ['aed', 199, 'AED 2.00 aed'],
] as const)(
  'a total below the minimum of Stripe in %s is refused',
  async ([currency, unit_amount, least], { standIn }) => {
    const line_items = [{ quantity: 1, price_data: { currency, unit_amount, product_data } }]
    const error: unknown = await standIn.stripe.checkout.sessions
      .create(sessionParams({ line_items }))
      .catch((refusal: unknown) => refusal)
    expect(error).toMatchObject({ code: 'amount_too_small', statusCode: 400 })
    expect((error as Error).message.replaceAll('\u00a0', ' ')).toContain(`must add up to at least ${least}`)
    const enough = [{ quantity: 2, price_data: { currency, unit_amount, product_data } }]
    expect(
      (await standIn.stripe.checkout.sessions.create(sessionParams({ line_items: enough }))).currency,
    ).toBe(currency)
  },
)
