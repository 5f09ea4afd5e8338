import type Stripe from 'stripe'
import { readPostcode } from '#shared/text/postcode.ts'
import { COUNTRIES } from '../../params/countries.ts'
import type { FormReading } from './form-reading.ts'

const MAX_LENGTH = 500

/** Countries that write addresses without a postal code. */
const WITHOUT_POSTAL_CODE = new Set(['AE', 'AG', 'AO', 'BS', 'HK', 'IE', 'MO', 'PA', 'QA', 'TT', 'ZW'])

export function readAddress(
  { values, errors, words }: FormReading,
  kind: 'shipping' | 'billing',
  allowed: readonly string[] = COUNTRIES,
): Stripe.Address {
  const read = (part: string) => (values[`${kind}_${part}`] ?? '').trim().slice(0, MAX_LENGTH)
  const readRequired = (part: string) => {
    const value = read(part)
    if (value === '') errors[`${kind}_${part}`] = words.errors.required
    return value
  }
  const country = read('country').toUpperCase()
  if (!allowed.includes(country)) errors[`${kind}_country`] = words.errors.country
  const line1 = readRequired('line1')
  const city = readRequired('city')
  const typed = WITHOUT_POSTAL_CODE.has(country) ? read('postal_code') : readRequired('postal_code')
  const result = readPostcode(typed, country)
  const postalCode = result.ok ? result.postcode : typed
  return {
    city,
    country,
    line1,
    line2: read('line2') || null,
    postal_code: postalCode || null,
    state: read('state') || null,
  }
}
