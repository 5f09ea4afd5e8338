import type Stripe from 'stripe'
import { readPostcode } from '#shared/text/postcode.ts'
import { COUNTRIES } from '../params/countries.ts'
import type { Reading } from './payment-form.ts'

const LONGEST = 500

/** Countries that write addresses without a postal code. */
const WITHOUT_POSTAL_CODE = new Set(['AE', 'AG', 'AO', 'BS', 'HK', 'IE', 'MO', 'PA', 'QA', 'TT', 'ZW'])

export function readAddress(
  { values, errors, words }: Reading,
  kind: 'shipping' | 'billing',
  allowed: readonly string[] = COUNTRIES,
): Stripe.Address {
  const read = (part: string) => (values[`${kind}_${part}`] ?? '').trim().slice(0, LONGEST)
  const demand = (part: string) => {
    const value = read(part)
    if (value === '') errors[`${kind}_${part}`] = words.errors.required
    return value
  }
  const country = read('country').toUpperCase()
  if (!allowed.includes(country)) errors[`${kind}_country`] = words.errors.country
  const line1 = demand('line1')
  const city = demand('city')
  const typed = WITHOUT_POSTAL_CODE.has(country) ? read('postal_code') : demand('postal_code')
  const written = readPostcode(typed, country)
  const postalCode = written.ok ? written.postcode : typed
  return {
    city,
    country,
    line1,
    line2: read('line2') || null,
    postal_code: postalCode || null,
    state: read('state') || null,
  }
}
