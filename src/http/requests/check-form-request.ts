import type { Refusal } from './refusal.ts'
import { server } from '#actions'

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Whether a name such as `bag.place` is that of a form. */
function isForm(name: string): boolean {
  let found: unknown = server
  for (const key of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return false
    found = (found as Record<string, unknown>)[key]
  }
  return typeof found === 'function'
}

/**
 * Why a request that sends a form cannot be read: it names no form, or is no form. A form is posted to the page it stands on
 * (`?_action=…`).
 */
export function checkFormRequest(request: Request, url: URL): Refusal['code'] | undefined {
  if (request.method !== 'POST') return undefined
  const name = url.searchParams.get('_action')
  if (name === null) return undefined
  if (!isForm(name)) return 'unknown_form'
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  return formTypes.includes(type.trim()) ? undefined : 'wrong_type'
}
