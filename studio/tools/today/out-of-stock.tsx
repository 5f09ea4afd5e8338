import { Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { IntentLink } from 'sanity/router'
import { apiVersion } from '../../api-version.ts'
import { stockInWords } from '../../words/stock-in-words.ts'
import { ListTable } from './list-table.tsx'
import { callStorefront } from './use-storefront.ts'

interface Product {
  readonly _id: string
  readonly name: string
  readonly variants: readonly { readonly _key: string; readonly sku: string }[]
}

/** Published products with variants that are sold from stock. */
const query = `*[_type == "product" && "stock" in variants[].availability] | order(name asc)[0...1000]{
  _id, name, "variants": variants[availability == "stock" && defined(sku)]{_key, sku}
}`

/** The storefront answers for a hundred SKUs at a time. */
const skusPerCall = 100

async function readStock(skus: readonly string[], token: string, signal: AbortSignal) {
  const available: Record<string, number> = {}
  for (let from = 0; from < skus.length; from += skusPerCall) {
    const wanted = skus.slice(from, from + skusPerCall).map(encodeURIComponent)
    const response = await callStorefront(`/api/staff/stock?skus=${wanted.join(',')}`, token, signal)
    if (!response.ok) throw new Error(`The storefront responded ${response.status}.`)
    const body = (await response.json()) as { available: Record<string, number> }
    Object.assign(available, body.available)
  }
  return available
}

interface Row {
  readonly product: Product
  readonly _key: string
  readonly sku: string
  readonly left: number | undefined
}

/** The variants that are sold from stock and cannot be bought: none is left, or they were never counted. */
export function OutOfStock() {
  const client = useClient({ apiVersion })
  const [rows, setRows] = useState<readonly Row[] | 'unknown'>()
  useEffect(() => {
    const { token } = client.config()
    if (token === undefined) return
    const controller = new AbortController()
    const read = async () => {
      const products = await client.fetch<Product[]>(query, {}, { perspective: 'published' })
      const variants = products.flatMap((product) =>
        product.variants.map((variant) => ({ product, ...variant })),
      )
      const available = await readStock(
        variants.map(({ sku }) => sku),
        token,
        controller.signal,
      )
      return variants
        .map((variant) => ({ ...variant, left: available[variant.sku] }))
        .filter(({ left }) => left === undefined || left === 0)
    }
    read().then(setRows, () => controller.signal.aborted || setRows('unknown'))
    return () => controller.abort()
  }, [client])

  if (rows === undefined) return <Text muted>Counting…</Text>
  if (rows === 'unknown') return <Text>The stock cannot be read just now.</Text>
  return (
    <ListTable
      title="Out of stock"
      empty="Everything that is sold from stock can be bought."
      headings={['Piece', 'SKU', 'Stock']}
      rows={rows.map(({ product, _key, sku, left }) => ({
        key: sku,
        cells: [
          <IntentLink
            key={sku}
            intent="edit"
            params={{ id: product._id, type: 'product', path: `variants[_key=="${_key}"].sku` }}
          >
            {product.name}
          </IntentLink>,
          sku,
          stockInWords(left),
        ],
      }))}
    />
  )
}
