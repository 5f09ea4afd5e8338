/** The price of a list in the reader's currency, as money; null where there is none. */
export const priceOf = (field: string) => `${field}[currency == $currency][0]{"amount": unitAmount, currency}`

/** The lowest price among a piece's variants in the reader's currency. */
export const lowestPrice = `(variants[].prices[][currency == $currency] | order(unitAmount asc))[0]{"amount": unitAmount, currency}`
