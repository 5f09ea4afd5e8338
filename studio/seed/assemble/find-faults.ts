import type { SeedDocument } from '../writing/seed-document.ts'

/** The errors that would fail the import or break a page, one sentence each. */
export function findFaults(documents: readonly SeedDocument[]): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  for (const { _id } of documents) {
    if (ids.has(_id)) faults.push(`the id ${_id} is used by two documents`)
    ids.add(_id)
  }
  const skus = new Map<string, string>()
  for (const document of documents) {
    visit(document, document._id, (value, path) => {
      const target = value['_ref']
      if (typeof target === 'string' && !target.startsWith('image-') && !ids.has(target)) {
        faults.push(`${path} refers to ${target}, which does not exist`)
      }
      const sku = value['sku']
      if (typeof sku === 'string') {
        const other = skus.get(sku)
        if (other !== undefined) faults.push(`the SKU ${sku} is used twice: ${other} and ${path}`)
        skus.set(sku, path)
      }
      for (const [name, field] of Object.entries(value)) {
        if (Array.isArray(field)) faults.push(...findKeyFaults(field, `${path}.${name}`))
      }
    })
  }
  return faults
}

/** Calls `callback` for every object in a value, the outermost first. */
export function visit(
  value: unknown,
  path: string,
  callback: (value: Record<string, unknown>, path: string) => void,
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => visit(item, `${path}[${index}]`, callback))
  } else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>
    callback(record, path)
    for (const [name, field] of Object.entries(record)) visit(field, `${path}.${name}`, callback)
  }
}

/** Sanity needs a unique `_key` on every object of an array. */
function findKeyFaults(items: readonly unknown[], path: string): string[] {
  const objects = items.filter(
    (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
  )
  const keys = objects.map((item) => item['_key'])
  if (keys.some((key) => typeof key !== 'string')) return [`${path} has an item without a _key`]
  return new Set(keys).size === keys.length ? [] : [`${path} has two items with the same _key`]
}
