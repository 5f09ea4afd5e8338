import type Stripe from 'stripe'
import { newId } from '../../ids.ts'
import { timestamp, type Work } from '../../stand-in.ts'
import type { SessionRecord } from '../../store/tables.ts'
import { automaticTax } from '../amounts/automatic-tax.ts'
import { brandingSettings } from './branding.ts'
import { buildLines } from './build-lines.ts'
import { buildOptionalItems } from './build-optional-items.ts'
import { buildShippingOptions } from './build-shipping-options.ts'
import { checkMinimum, checkParams, readExpiry } from './check-session.ts'
import { readIntentData } from './intent-data.ts'
import { openSession } from '../open-session.ts'
import { paymentMethodTypes } from './payment-method-types.ts'
import type { SessionParams } from '../params/session-params.ts'
import { totals } from '../amounts/totals.ts'

/** Creates an open session, which is paid on the pay page or expires. */
export function createSession(work: Work, params: SessionParams): SessionRecord {
  checkParams(params)
  const created = timestamp(work)
  const expiresAt = readExpiry(params.expires_at, created)
  const lines = buildLines(work, params.line_items ?? [], params.currency)
  const currency = params.currency ?? lines[0]?.currency ?? ''
  const shippingOptions = buildShippingOptions(work, params.shipping_options ?? [], currency)
  const amounts = totals(lines, shippingOptions[0])
  checkMinimum(amounts.amount_total, currency)
  const optionalItems = buildOptionalItems(work, params.optional_items, currency)
  const id = newId.session()
  const isManual = params.payment_intent_data?.capture_method === 'manual'
  const words = params.custom_text

  const session: Stripe.Checkout.Session = {
    id,
    object: 'checkout.session',
    adaptive_pricing: params.adaptive_pricing ? { enabled: false } : null,
    after_expiration: params.after_expiration?.recovery
      ? {
          recovery: {
            allow_promotion_codes: params.after_expiration.recovery.allow_promotion_codes ?? false,
            enabled: params.after_expiration.recovery.enabled,
            expires_at: null,
            url: null,
          },
        }
      : null,
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    automatic_tax: automaticTax(params.automatic_tax?.enabled ?? false, 'requires_location_inputs'),
    billing_address_collection: params.billing_address_collection ?? null,
    branding_settings: brandingSettings(params.branding_settings, work.settings.accountName),
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: null,
    created,
    currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: words?.after_submit ?? null,
      shipping_address: words?.shipping_address ?? null,
      submit: words?.submit ?? null,
      terms_of_service_acceptance: words?.terms_of_service_acceptance ?? null,
    },
    customer: null,
    customer_account: null,
    customer_creation: 'if_required',
    customer_details: params.customer_email ? emailOnly(params.customer_email) : null,
    customer_email: params.customer_email ?? null,
    discounts: [],
    excluded_payment_method_types: params.excluded_payment_method_types ?? [],
    expires_at: expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: params.metadata ?? {},
    mode: params.mode,
    optional_items: optionalItems,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: paymentMethodTypes(params, currency, isManual),
    payment_status: amounts.amount_total === 0 ? 'no_payment_required' : 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: params.shipping_address_collection ?? null,
    shipping_options: shippingOptions,
    status: 'open',
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url,
    ui_mode: 'hosted_page',
    url: `${work.publicUrl}/c/pay/${id}`,
    wallet_options: null,
    ...amounts,
  }
  const record: SessionRecord = {
    session,
    lines,
    intentData: readIntentData(params.payment_intent_data),
    draft: {},
    pendingOrder: null,
    recoveryToken: null,
    recoveredAs: null,
  }
  openSession(work, record)
  return record
}

function emailOnly(email: string): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  }
}
