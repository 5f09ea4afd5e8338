import { randomBytes } from 'node:crypto'

/** Adds a `_key` to every object in an array that has none; the Studio needs them. */
export function generateArrayKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => withKey(generateArrayKeys(item))) as Value
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, generateArrayKeys(field)]),
  ) as Value
}

function withKey(item: unknown): unknown {
  return isRecord(item) && item['_key'] === undefined
    ? { ...item, _key: randomBytes(6).toString('hex') }
    : item
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
