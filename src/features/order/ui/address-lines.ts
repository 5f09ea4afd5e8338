import type { PostalAddress } from '#ports/payments.ts'

/** The lines of a postal address, with the country name in the language of `tag`. */
export function addressLines(
  tag: string,
  name: string | null,
  address: PostalAddress | null,
): readonly string[] {
  if (!address) return name === null ? [] : [name]
  const { line1, line2 = '', city, state = '', postalCode = '', country } = address
  const town = [postalCode, city].filter(Boolean).join(' ')
  const countryName = /^[A-Z]{2}$/.test(country)
    ? new Intl.DisplayNames(tag, { type: 'region' }).of(country)
    : country
  return [name ?? '', line1, line2, town, state, countryName ?? country].filter(Boolean)
}
