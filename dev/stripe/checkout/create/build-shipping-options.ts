import type Stripe from 'stripe'
import { invalidParam, noSuch } from '../../api-error.ts'
import { shippingRateObject } from '../../catalog/shipping-rate-object.ts'
import type { Work } from '../../stand-in.ts'
import type { SessionParams } from '../params/session-params.ts'

/** The shipping options of a session; rates given as data are created for it. */
export function buildShippingOptions(
  work: Work,
  options: NonNullable<SessionParams['shipping_options']>,
  currency: string,
): Stripe.Checkout.Session.ShippingOption[] {
  return options.map((option, index) => {
    const at = `shipping_options[${index}]`
    const rate = rateFor(work, option, at)
    if (rate.fixed_amount?.currency !== currency) {
      throw invalidParam(
        `The shipping rate specified only supports \`${rate.fixed_amount?.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
        at,
      )
    }
    return { shipping_amount: rate.fixed_amount.amount, shipping_rate: rate.id }
  })
}

function rateFor(
  work: Work,
  option: NonNullable<SessionParams['shipping_options']>[number],
  at: string,
): Stripe.ShippingRate {
  if ((option.shipping_rate === undefined) === (option.shipping_rate_data === undefined)) {
    throw invalidParam(
      'You must specify exactly one of these parameters: shipping_rate, shipping_rate_data.',
      `${at}[shipping_rate]`,
    )
  }
  if (option.shipping_rate_data) {
    const rate = shippingRateObject(work, option.shipping_rate_data)
    work.store.put('shippingRates', rate.id, rate)
    return rate
  }
  const id = option.shipping_rate ?? ''
  const rate = work.store.find('shippingRates', id)
  if (!rate) throw noSuch('shipping rate', id, `${at}[shipping_rate]`, 400)
  if (!rate.active) throw invalidParam(`The shipping rate \`${id}\` is archived.`, `${at}[shipping_rate]`)
  return rate
}
