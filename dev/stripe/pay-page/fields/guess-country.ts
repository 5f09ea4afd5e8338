const CURRENCY_COUNTRIES: { [currency: string]: string } = {
  eur: 'FR',
  gbp: 'GB',
  usd: 'US',
  aed: 'AE',
  jpy: 'JP',
  chf: 'CH',
}

/**
 * The country preselected in a form: an allowed region of `Accept-Language`, else the country of the currency. Stripe uses
 * the IP address, which on the loopback interface says nothing.
 */
export function guessCountry(
  acceptLanguage: string | undefined,
  currency: string,
  allowed: readonly string[],
): string {
  const regions = [...(acceptLanguage ?? '').matchAll(/\b[a-z]{2,3}-([A-Z]{2})\b/g)].map(
    (match) => match[1] ?? '',
  )
  const likely = [...regions, CURRENCY_COUNTRIES[currency] ?? '']
  return (
    likely.find((country) => allowed.includes(country)) ?? (allowed.length === 1 ? (allowed[0] ?? '') : '')
  )
}
