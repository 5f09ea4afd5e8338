import { useStorefront } from './use-storefront.ts'

/** The available quantity of each SKU; undefined while loading and on an error. */
export function useStock(skus: readonly string[]): Readonly<Record<string, number>> | undefined {
  const path =
    skus.length === 0 ? undefined : `/api/staff/stock?skus=${skus.map(encodeURIComponent).join(',')}`
  const response = useStorefront<{ available: Record<string, number> }>(path)
  return response && 'data' in response ? response.data.available : undefined
}
