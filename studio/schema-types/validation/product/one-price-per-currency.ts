/** A list of prices may have only one price for each currency. */
export function onePricePerCurrency(prices: { currency?: string }[] | undefined): true | string {
  const seen = new Set<string>()
  for (const { currency } of prices ?? []) {
    if (currency === undefined) continue
    if (seen.has(currency)) return `${currency} has two prices; one currency, one price.`
    seen.add(currency)
  }
  return true
}
