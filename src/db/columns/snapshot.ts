/** Words as they stood when something was bought, in every language of the house. */
export interface LocalizedText {
  readonly en: string
  readonly fr: string
  readonly fa: string
}

/** An address as Stripe and the postman read it; `country` is ISO 3166-1 alpha-2. */
export interface PostalAddress {
  readonly line1: string
  readonly line2?: string
  readonly city: string
  readonly state?: string
  readonly postalCode?: string
  readonly country: string
}
