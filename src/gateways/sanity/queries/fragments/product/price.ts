/** The price in the visitor's currency from a list of prices, as Money; null when there is none. */
export const priceOf = (field: string) => `${field}[currency == $currency][0]{"amount": unitAmount, currency}`

/** The lowest price of a product's variants in the visitor's currency. */
export const lowestPrice = `(variants[].prices[][currency == $currency] | order(unitAmount asc))[0]{"amount": unitAmount, currency}`
