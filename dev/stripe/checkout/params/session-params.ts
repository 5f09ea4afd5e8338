import { shippingRateFields } from '../../catalog/shipping-rate-fields.ts'
import { shippingDetails } from '../../params/address.ts'
import { COUNTRIES } from '../../params/countries.ts'
import { currency, MAXIMUM_AMOUNT } from '../../params/currency.ts'
import { metadata } from '../../params/metadata.ts'
import {
  emailAddress,
  emptyable,
  flag,
  integer,
  oneOf,
  required,
  text,
  webAddress,
} from '../../params/read.ts'
import { list, parameters, shape } from '../../params/shape.ts'
import { BORDER_STYLES, FONT_FAMILIES, LOCALES, UNSUPPORTED, PAYMENT_METHOD_TYPES } from './session-values.ts'

const color = text({ pattern: /^#[0-9a-fA-F]{6}$/ })
const picture = shape({ type: required(oneOf(['url'])), url: required(webAddress()) }, ['file'])
const words = emptyable(shape({ message: required(text({ max: 1200 })) }))
const adjustable = shape({
  enabled: required(flag()),
  minimum: integer({ min: 0, max: 999_999 }),
  maximum: integer({ min: 1, max: 999_999 }),
})

const lineItem = shape(
  {
    metadata: metadata(),
    price: text(),
    price_data: shape(
      {
        currency: required(currency()),
        product: text(),
        product_data: shape(
          {
            name: required(text()),
            description: text(),
            images: list(required(webAddress()), 8),
            metadata: metadata(),
            tax_code: text(),
          },
          ['tax_details', 'unit_label'],
        ),
        tax_behavior: oneOf(['exclusive', 'inclusive', 'unspecified']),
        unit_amount: required(integer({ min: 0, max: MAXIMUM_AMOUNT })),
      },
      ['recurring', 'unit_amount_decimal'],
    ),
    quantity: integer({ min: 1, max: 999_999 }),
  },
  ['adjustable_quantity', 'tax_rates'],
)

/** The parameters of `POST /v1/checkout/sessions` that the storefront uses; any other is refused with an error that names it. */
export const readSessionParams = parameters(
  {
    adaptive_pricing: shape({ enabled: oneOf(['false']) }),
    after_expiration: shape({
      recovery: shape({ enabled: required(flag()), allow_promotion_codes: flag() }),
    }),
    allowed_payment_method_types: list(required(oneOf(PAYMENT_METHOD_TYPES)), 50),
    automatic_tax: shape({ enabled: required(flag()) }, ['liability']),
    billing_address_collection: oneOf(['auto', 'required']),
    branding_settings: shape({
      background_color: emptyable(color),
      border_style: emptyable(oneOf(BORDER_STYLES)),
      button_color: emptyable(color),
      display_name: text(),
      font_family: emptyable(oneOf(FONT_FAMILIES)),
      icon: picture,
      logo: picture,
    }),
    cancel_url: webAddress(),
    client_reference_id: text({ max: 200 }),
    currency: currency(),
    custom_text: shape({
      after_submit: words,
      shipping_address: words,
      submit: words,
      terms_of_service_acceptance: words,
    }),
    customer_creation: oneOf(['if_required']),
    customer_email: emailAddress(),
    excluded_payment_method_types: list(required(oneOf(PAYMENT_METHOD_TYPES)), 50),
    expires_at: integer(),
    line_items: list(lineItem, 100),
    locale: oneOf(LOCALES),
    metadata: metadata(),
    mode: required(oneOf(['payment', 'setup', 'subscription'])),
    optional_items: list(
      shape({
        adjustable_quantity: adjustable,
        price: required(text()),
        quantity: required(integer({ min: 1 })),
      }),
      10,
    ),
    payment_intent_data: shape(
      {
        capture_method: oneOf(['automatic', 'automatic_async', 'manual']),
        description: text({ max: 1000 }),
        metadata: metadata(),
        receipt_email: emailAddress(),
        shipping: shippingDetails,
        statement_descriptor: text({ max: 22 }),
        statement_descriptor_suffix: text({ max: 22 }),
      },
      ['application_fee_amount', 'on_behalf_of', 'setup_future_usage', 'transfer_data', 'transfer_group'],
    ),
    phone_number_collection: shape({ enabled: required(flag()) }),
    shipping_address_collection: shape({
      allowed_countries: required(list(required(oneOf(COUNTRIES)), 300, 1)),
    }),
    shipping_options: list(
      shape({ shipping_rate: text(), shipping_rate_data: shape(shippingRateFields) }),
      5,
    ),
    submit_type: oneOf(['auto', 'book', 'donate', 'pay', 'subscribe']),
    success_url: required(webAddress()),
    ui_mode: oneOf(['hosted_page', 'embedded_page', 'elements', 'form']),
  },
  UNSUPPORTED,
)

export type SessionParams = ReturnType<typeof readSessionParams>
export type LineItemParams = NonNullable<SessionParams['line_items']>[number]
