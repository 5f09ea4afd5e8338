import { createHash } from 'node:crypto'

type Json = unknown

/**
 * Sets the `_key` of every object in an array: a natural key such as its `key` or `_ref`, else a digest of its path, so
 * that the output is deterministic.
 */
export function assignKeys(value: Json, path: string): Json {
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const here = `${path}[${index}]`
      const keyed = assignKeys(item, here)
      if (!isRecord(keyed) || typeof keyed['_key'] === 'string') return keyed
      return { _key: naturalKey(keyed) ?? digest(here), ...keyed }
    })
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, assignKeys(field, `${path}.${name}`)]),
  )
}

/**
 * The first of these fields that an item has, as lower-case letters, digits and hyphens; the path `/` becomes `home`.
 */
function naturalKey(item: Record<string, Json>): string | undefined {
  for (const name of ['key', '_ref', 'currency', 'date', 'path', 'option']) {
    const named = item[name]
    if (typeof named === 'string')
      return (
        named
          .toLowerCase()
          .replace(/[^a-z0-9-]+/g, '-')
          .replace(/^-|-$/g, '') || 'home'
      )
  }
  return undefined
}

function digest(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
