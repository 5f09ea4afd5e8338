import { courier, watch } from './orders.ts'

/** Parameters that Stripe refuses, and its error. */
interface Refusal {
  why: string
  params: object
  param: string
  code?: string
  message?: string
}

const priced = (price_data: object) => ({ line_items: [{ quantity: 1, price_data }] })
export const product_data = { name: 'Méridienne' }
const eur = { currency: 'eur', product_data }

/** One case for each rule of `checkout.sessions.create` that the stand-in enforces. */
export const refusals: Refusal[] = [
  { why: 'an unknown parameter', params: { wrapping: 'silk' }, param: 'wrapping', code: 'parameter_unknown' },
  {
    why: 'an unknown parameter deep inside',
    params: { line_items: [{ ...watch, ribbon: 'ivory' }] },
    param: 'line_items[0][ribbon]',
    code: 'parameter_unknown',
    message: 'Received unknown parameter: line_items[0][ribbon]',
  },
  {
    why: 'a parameter that only Stripe supports',
    params: { allow_promotion_codes: true },
    param: 'allow_promotion_codes',
  },
  { why: 'no mode', params: { mode: undefined }, param: 'mode', code: 'parameter_missing' },
  { why: 'a mode that is not supported', params: { mode: 'subscription' }, param: 'mode' },
  { why: 'no lines', params: { line_items: undefined }, param: 'line_items', code: 'parameter_missing' },
  {
    why: 'no success_url',
    params: { success_url: undefined },
    param: 'success_url',
    code: 'parameter_missing',
  },
  {
    why: 'a path as a URL',
    params: { success_url: '/thanks' },
    param: 'success_url',
    code: 'url_invalid',
  },
  {
    why: 'a javascript: URL',
    params: { cancel_url: 'javascript:alert(1)' },
    param: 'cancel_url',
    code: 'url_invalid',
  },
  {
    why: 'a former value of ui_mode',
    params: { ui_mode: 'hosted' },
    param: 'ui_mode',
    message: 'Invalid ui_mode: must be one of hosted_page, embedded_page, elements, or form',
  },
  { why: 'a ui_mode that is not supported', params: { ui_mode: 'elements' }, param: 'ui_mode' },
  { why: 'a locale that Stripe does not have', params: { locale: 'fa' }, param: 'locale' },
  {
    why: 'a fraction of a cent',
    params: priced({ ...eur, unit_amount: 10.5 }),
    param: 'line_items[0][price_data][unit_amount]',
    code: 'parameter_invalid_integer',
    message: 'Invalid integer: 10.5',
  },
  {
    why: 'a negative price',
    params: priced({ ...eur, unit_amount: -1 }),
    param: 'line_items[0][price_data][unit_amount]',
    code: 'parameter_invalid_integer',
  },
  {
    why: 'a price of nine digits',
    params: priced({ ...eur, unit_amount: 100_000_000 }),
    param: 'line_items[0][price_data][unit_amount]',
  },
  {
    why: 'no price',
    params: priced(eur),
    param: 'line_items[0][price_data][unit_amount]',
    code: 'parameter_missing',
  },
  {
    why: 'an unknown currency',
    params: priced({ currency: 'xyz', unit_amount: 100, product_data }),
    param: 'line_items[0][price_data][currency]',
  },
  {
    why: 'no quantity',
    params: { line_items: [{ price_data: watch.price_data }] },
    param: 'line_items[0][quantity]',
    code: 'parameter_missing',
  },
  {
    why: 'a quantity of zero',
    params: { line_items: [{ ...watch, quantity: 0 }] },
    param: 'line_items[0][quantity]',
  },
  {
    why: 'an empty name',
    params: priced({ currency: 'eur', unit_amount: 100, product_data: { name: '' } }),
    param: 'line_items[0][price_data][product_data][name]',
    code: 'parameter_invalid_empty',
  },
  {
    why: 'two currencies',
    params: {
      line_items: [watch, { quantity: 1, price_data: { currency: 'gbp', unit_amount: 100, product_data } }],
    },
    param: 'line_items[1][price]',
  },
  {
    why: 'an unknown price',
    params: { line_items: [{ price: 'price_none', quantity: 1 }] },
    param: 'line_items[0][price]',
    code: 'resource_missing',
  },
  {
    why: 'more than a hundred lines',
    params: { line_items: Array.from({ length: 101 }, () => watch) },
    param: 'line_items',
    message: 'Array line_items exceeded maximum 100 allowed elements.',
  },
  {
    why: 'six shipping options',
    params: { shipping_options: Array.from({ length: 6 }, () => courier) },
    param: 'shipping_options',
  },
  {
    why: 'shipping in another currency',
    params: {
      shipping_options: [
        {
          shipping_rate_data: {
            display_name: 'Post',
            type: 'fixed_amount',
            fixed_amount: { amount: 1, currency: 'gbp' },
          },
        },
      ],
    },
    param: 'shipping_options[0]',
  },
  {
    why: 'an optional item with an unknown price',
    params: { optional_items: [{ price: 'price_none', quantity: 1 }] },
    param: 'optional_items[0][price]',
    code: 'resource_missing',
  },
  {
    why: 'an optional item with price_data',
    params: { optional_items: [{ price_data: watch.price_data, quantity: 1 }] },
    param: 'optional_items[0][price_data]',
    code: 'parameter_unknown',
  },
  {
    why: 'a country Stripe does not ship to',
    params: { shipping_address_collection: { allowed_countries: ['FR', 'IR'] } },
    param: 'shipping_address_collection[allowed_countries][1]',
  },
  {
    why: 'an expiry too soon',
    params: { expires_at: Math.floor(Date.now() / 1000) + 60 },
    param: 'expires_at',
  },
  {
    why: 'an expiry too late',
    params: { expires_at: Math.floor(Date.now() / 1000) + 90_000 },
    param: 'expires_at',
  },
  {
    why: 'a malformed email address',
    params: { customer_email: 'ana' },
    param: 'customer_email',
    code: 'email_invalid',
  },
  { why: 'a long metadata value', params: { metadata: { note: 'x'.repeat(501) } }, param: 'metadata[note]' },
  {
    why: 'too many metadata keys',
    params: { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`k${at}`, 'v'])) },
    param: 'metadata',
  },
  {
    why: 'an invalid color',
    params: { branding_settings: { button_color: 'gold' } },
    param: 'branding_settings[button_color]',
  },
  {
    why: 'a word in place of a boolean',
    params: { phone_number_collection: { enabled: 'yes' } },
    param: 'phone_number_collection[enabled]',
    message: 'Invalid boolean: yes',
  },
  {
    why: 'two recipients',
    params: {
      shipping_address_collection: { allowed_countries: ['FR'] },
      payment_intent_data: {
        shipping: { name: 'Leïla', address: { line1: '2 quai de l’Aiguille', country: 'FR' } },
      },
    },
    param: 'payment_intent_data[shipping]',
  },
]
