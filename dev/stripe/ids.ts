import { randomBytes } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** Ids have Stripe's own prefixes, because clients tell the type of an object by them. */
export const newId = {
  session: () => `cs_test_a1${randomText(56)}`,
  lineItem: () => `li_1${randomText(23)}`,
  paymentIntent: () => `pi_3${randomText(23)}`,
  charge: () => `ch_3${randomText(23)}`,
  paymentMethod: () => `pm_1${randomText(23)}`,
  refund: (methodType: string) => `${methodType === 'card' ? 're_3' : 'pyr_1'}${randomText(23)}`,
  event: () => `evt_1${randomText(23)}`,
  product: () => `prod_${randomText(14)}`,
  price: () => `price_1${randomText(23)}`,
  shippingRate: () => `shr_1${randomText(23)}`,
  delivery: () => `dlv_${randomText(16)}`,
  request: () => `req_${randomText(14)}`,
  secret: () => randomText(25),
}
