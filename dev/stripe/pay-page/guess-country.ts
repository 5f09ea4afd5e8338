const HOMES: { [currency: string]: string } = {
  eur: 'FR',
  gbp: 'GB',
  usd: 'US',
  aed: 'AE',
  jpy: 'JP',
  chf: 'CH',
}

/**
 * The country a form begins with, which the customer may change: where the browser says it is, else where the currency
 * lives. Stripe asks the network address; there is nothing to be learned from a loopback's.
 */
export function guessCountry(
  acceptLanguage: string | undefined,
  currency: string,
  allowed: readonly string[],
): string {
  const regions = [...(acceptLanguage ?? '').matchAll(/\b[a-z]{2,3}-([A-Z]{2})\b/g)].map(
    (match) => match[1] ?? '',
  )
  const likely = [...regions, HOMES[currency] ?? '']
  return (
    likely.find((country) => allowed.includes(country)) ?? (allowed.length === 1 ? (allowed[0] ?? '') : '')
  )
}
