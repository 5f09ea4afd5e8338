import type { HouseProfile } from '#content/documents.ts'

/** Where parcels are sent, a line each, with the country in the reader's language. */
export function returnAddressLines(
  languageTag: string,
  { legalName, returnAddress }: Pick<HouseProfile, 'legalName' | 'returnAddress'>,
): readonly string[] {
  const { street, postalCode, locality, country } = returnAddress
  const town = [postalCode, locality].filter(Boolean).join(' ')
  const countryName = new Intl.DisplayNames(languageTag, { type: 'region' }).of(country) ?? country
  return [legalName, street, town, countryName].filter((line) => line !== '')
}
