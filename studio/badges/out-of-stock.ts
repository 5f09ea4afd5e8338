import type { DocumentBadgeComponent } from 'sanity'
import { useStock } from '../tools/today/use-stock.ts'
import { stockInWords } from '../words/stock-in-words.ts'

interface Variant {
  readonly sku?: string
  readonly availability?: string
}

/** Shows which variants of a product are out of stock, or the total stock when none is. */
export const outOfStockBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const variants = ((draft ?? published)?.['variants'] ?? []) as Variant[]
  const stocked = variants.flatMap(({ sku, availability }) => (availability === 'stock' && sku ? [sku] : []))
  const stock = useStock(stocked)
  if (!stock || stocked.length === 0) return null
  const soldOut = stocked.filter((sku) => (stock[sku] ?? 0) === 0)
  const title = stocked.map((sku) => `${sku}: ${stockInWords(stock[sku])}`).join('\n')
  if (soldOut.length === 0) {
    const total = stocked.reduce((sum, sku) => sum + (stock[sku] ?? 0), 0)
    return { label: `${total} in stock`, title, color: 'success' }
  }
  return {
    label: soldOut.length === stocked.length ? 'Out of stock' : `Out of stock: ${soldOut.join(', ')}`,
    title,
    color: 'danger',
  }
}
