import { describedError } from '../lake-error.ts'

/** Reads the GROQ parameters of a URL: `$slug="watch"`, each value as JSON. */
export function readParams(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, text] of search) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(text)
    } catch {
      throw describedError(400, 'invalidParameter', `Parameter "${name}" is not valid JSON`)
    }
  }
  return params
}
