import { useStorefront } from './ask-storefront.ts'

/** How many of each SKU are left; undefined until the storefront has said, or where it does not. */
export function useStock(skus: readonly string[]): Readonly<Record<string, number>> | undefined {
  const path =
    skus.length === 0 ? undefined : `/api/staff/stock?skus=${skus.map(encodeURIComponent).join(',')}`
  const answer = useStorefront<{ available: Record<string, number> }>(path)
  return answer && 'data' in answer ? answer.data.available : undefined
}
