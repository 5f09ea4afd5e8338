import type { Words } from '../languages/words.ts'

/** The label of a field, for the list of errors above the form. */
export function fieldLabel(name: string, words: Words): string | undefined {
  if (name === 'billing_country') return words.billingCountry
  const address = /^(?:shipping|billing)_(.+)$/.exec(name)?.[1]
  const labels: { [part: string]: string } = address
    ? {
        name: words.fullName,
        line1: words.line1,
        city: words.city,
        postal_code: words.postalCode,
        country: words.country,
        rate: words.delivery,
      }
    : {
        email: words.email,
        phone: words.phone,
        method: words.payment,
        card_number: words.cardNumber,
        card_expiry: words.cardExpiry,
        card_cvc: words.cardCvc,
        card_name: words.cardName,
        iban: words.iban,
        iban_name: words.ibanName,
      }
  return labels[address ?? name]
}
