import type { Context } from 'hono'
import { describedError } from '../lake-error.ts'

/** Reads the body as a JSON object; anything else is a 400. */
export async function readJson(c: Context): Promise<Record<string, unknown>> {
  const value = await parseBody(c)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw describedError(400, 'malformedRequest', 'The body must be a JSON object')
}

/** Reads the body as a JSON list; anything else is a 400. */
export async function readJsonList(c: Context): Promise<unknown[]> {
  const value = await parseBody(c)
  if (Array.isArray(value)) return value
  throw describedError(400, 'malformedRequest', 'The body must be a JSON list')
}

async function parseBody(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text())
  } catch {
    throw describedError(400, 'malformedRequest', 'The body is not valid JSON')
  }
}
