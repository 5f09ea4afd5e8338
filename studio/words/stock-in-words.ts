/** The stock of a SKU; undefined when it has never been counted. */
export function stockInWords(available: number | undefined): string {
  if (available === undefined) return 'Never counted, so it cannot be bought yet.'
  return available === 0 ? 'None is left.' : `${available} in stock.`
}
