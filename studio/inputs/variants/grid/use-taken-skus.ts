import { useClient, useFormValue } from 'sanity'
import { apiVersion } from '../../../api-version.ts'

const query =
  '*[_type == "product" && !(_id in [$id, "drafts." + $id]) && count(variants[string::startsWith(sku, $prefix)]) > 0].variants[].sku'

/** Asks the Content Lake for the SKUs of other products that begin with the same letters, drafts included. */
export function useTakenSkus(): (prefix: string) => Promise<readonly string[]> {
  const client = useClient({ apiVersion })
  const id = String(useFormValue(['_id']) ?? '').replace(/^drafts\./, '')
  return async (prefix) => {
    const skus = await client.fetch<(string | null)[]>(query, { id, prefix }, { perspective: 'raw' })
    return skus.flatMap((sku) => sku ?? [])
  }
}
