import type { IntentData } from '../../store/tables.ts'
import type { SessionParams } from '../params/session-params.ts'

/** The data that the payment intent of a session gets when it is created. */
export function readIntentData(data: SessionParams['payment_intent_data']): IntentData {
  const { address, carrier, name, phone, tracking_number } = data?.shipping ?? {}
  return {
    captureMethod: data?.capture_method ?? 'automatic_async',
    description: data?.description ?? null,
    metadata: data?.metadata ?? {},
    receiptEmail: data?.receipt_email ?? null,
    shipping:
      address && name
        ? {
            address: {
              city: address.city ?? null,
              country: address.country?.toUpperCase() ?? null,
              line1: address.line1,
              line2: address.line2 ?? null,
              postal_code: address.postal_code ?? null,
              state: address.state ?? null,
            },
            carrier: carrier ?? null,
            name,
            phone: phone ?? null,
            tracking_number: tracking_number ?? null,
          }
        : null,
    statementDescriptor: data?.statement_descriptor ?? null,
    statementDescriptorSuffix: data?.statement_descriptor_suffix ?? null,
  }
}
