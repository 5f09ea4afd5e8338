import type { Context } from 'hono'
import { describedError } from './lake-error.ts'

/** The body as a JSON object; anything else is the sender's mistake. */
export async function readJson(c: Context): Promise<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(await c.req.text())
  } catch {
    throw describedError(400, 'malformedRequest', 'The body is not valid JSON')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw describedError(400, 'malformedRequest', 'The body must be a JSON object')
}
