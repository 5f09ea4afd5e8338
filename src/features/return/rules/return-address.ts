import type { HouseProfile } from '#content/documents.ts'

/** The lines of the address for returns, with the country name in a language. */
export function returnAddressLines(
  languageTag: string,
  { legalName, returnAddress }: Pick<HouseProfile, 'legalName' | 'returnAddress'>,
): readonly string[] {
  const { street, postalCode, locality, country } = returnAddress
  const town = [postalCode, locality].filter(Boolean).join(' ')
  const countryName = new Intl.DisplayNames(languageTag, { type: 'region' }).of(country) ?? country
  return [legalName, street, town, countryName].filter((line) => line !== '')
}
