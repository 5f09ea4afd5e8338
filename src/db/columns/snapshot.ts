/** A text as it was at the time of purchase, in every language. */
export interface LocalizedText {
  readonly en: string
  readonly fr: string
  readonly fa: string
}

/** An address with Stripe's fields; `country` is ISO 3166-1 alpha-2. */
export interface PostalAddress {
  readonly line1: string
  readonly line2?: string
  readonly city: string
  readonly state?: string
  readonly postalCode?: string
  readonly country: string
}
