import type { DocumentBadgeComponent } from 'sanity'
import { useStock } from '../tools/today/use-stock.ts'

interface Variant {
  readonly sku?: string
  readonly availability?: string
}

/** Says which variants of a piece nobody can take home, and how many there are of the others. */
export const outOfStockBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const variants = ((draft ?? published)?.['variants'] ?? []) as Variant[]
  const kept = variants.flatMap(({ sku, availability }) => (availability === 'stock' && sku ? [sku] : []))
  const stock = useStock(kept)
  if (!stock || kept.length === 0) return null
  const gone = kept.filter((sku) => (stock[sku] ?? 0) === 0)
  const title = kept.map((sku) => `${sku}: ${stock[sku] ?? 0}`).join('\n')
  if (gone.length === 0) {
    const total = kept.reduce((sum, sku) => sum + (stock[sku] ?? 0), 0)
    return { label: `${total} in the house`, title, color: 'success' }
  }
  return {
    label: gone.length === kept.length ? 'Out of stock' : `Out of stock: ${gone.join(', ')}`,
    title,
    color: 'danger',
  }
}
