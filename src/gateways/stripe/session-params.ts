import type Stripe from 'stripe'
import type { CheckoutSessionLine, CheckoutSessionRequest } from '#ports/payments.ts'
import { toStripeAddress } from './addresses.ts'

type Params = Stripe.Checkout.SessionCreateParams
type AllowedCountry = Stripe.Checkout.SessionCreateParams.ShippingAddressCollection.AllowedCountry

/** The storefront's colors and square corners for Stripe's page. */
const branding = {
  background_color: '#f4f2ee',
  button_color: '#14161b',
  border_style: 'rectangular',
} satisfies Params['branding_settings']

// Stripe's page has no Persian; it then uses the browser's language.
const languages: Readonly<Record<string, NonNullable<Params['locale']>>> = {
  en: 'en',
  'en-gb': 'en-GB',
  'en-us': 'en',
  fr: 'fr',
}

function lineOf(line: CheckoutSessionLine, currency: string, taxBehavior: 'inclusive' | 'exclusive') {
  return {
    quantity: line.quantity,
    metadata: { ...line.metadata },
    price_data: {
      currency,
      unit_amount: line.unitAmount,
      tax_behavior: taxBehavior,
      product_data: {
        name: line.name,
        ...(line.description && { description: line.description }),
        ...(line.images && { images: [...line.images] }),
        ...(line.taxCode && { tax_code: line.taxCode }),
      },
    },
  } satisfies Stripe.Checkout.SessionCreateParams.LineItem
}

/** The currency and the tax behavior of a request's prices. */
export const termsOf = (request: CheckoutSessionRequest) =>
  ({
    currency: request.currency.toLowerCase(),
    taxBehavior: request.isTaxIncluded ? 'inclusive' : 'exclusive',
  }) as const

/**
 * The parameters of a Checkout Session. The same request always gives the same body, because Stripe refuses an idempotency
 * key with another body. `optionalPrices` are the Price ids of its optional items.
 */
export function sessionParams(
  request: CheckoutSessionRequest,
  optionalPrices: readonly string[],
  isTaxAutomatic: boolean,
): Params {
  const { checkoutId, delivery, submitText } = request
  const { currency, taxBehavior } = termsOf(request)
  const metadata = { checkout_id: checkoutId }
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    locale: languages[request.locale] ?? 'auto',
    client_reference_id: checkoutId,
    metadata,
    line_items: request.lines.map((line) => lineOf(line, currency, taxBehavior)),
    ...(optionalPrices.length > 0 && {
      optional_items: optionalPrices.map((price) => ({ price, quantity: 1 })),
    }),
    shipping_options: request.shippingOptions.map(({ key, title, unitAmount, minDays, maxDays }) => ({
      shipping_rate_data: {
        type: 'fixed_amount',
        display_name: title,
        fixed_amount: { amount: unitAmount, currency },
        tax_behavior: taxBehavior,
        metadata: { key },
        delivery_estimate: {
          minimum: { unit: 'business_day', value: minDays },
          maximum: { unit: 'business_day', value: maxDays },
        },
      },
    })),
    ...(delivery.kind === 'ask' && {
      shipping_address_collection: {
        allowed_countries: [...delivery.countries] as AllowedCountry[],
      },
    }),
    payment_intent_data: {
      metadata,
      ...(delivery.kind === 'known' && {
        shipping: { name: delivery.name, address: toStripeAddress(delivery.address) },
      }),
    },
    phone_number_collection: { enabled: true },
    // Prices are set for each market: the page and the payment have the same currency.
    adaptive_pricing: { enabled: false },
    ...(isTaxAutomatic && { automatic_tax: { enabled: true } }),
    ...(submitText && { custom_text: { submit: { message: submitText } } }),
    branding_settings: { ...branding, display_name: request.houseName },
    // Stripe sends no recovery email: the storefront shows the recovery link.
    after_expiration: { recovery: { enabled: true } },
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
    expires_at: Math.floor(Temporal.Instant.from(request.expiresAt).epochMilliseconds / 1000),
  }
}
