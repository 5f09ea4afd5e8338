import type { Refusal } from './refusal.ts'
import { server } from '#actions'

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Whether there is an action with this name, such as `bag.place`. */
function isForm(name: string): boolean {
  let found: unknown = server
  for (const key of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return false
    found = (found as Record<string, unknown>)[key]
  }
  return typeof found === 'function'
}

/**
 * Why a form request is refused: the action (`?_action=…`) is unknown, or the body has the wrong media type. Undefined for
 * a valid one and for every other request.
 */
export function checkFormRequest(request: Request, url: URL): Refusal['code'] | undefined {
  if (request.method !== 'POST') return undefined
  const name = url.searchParams.get('_action')
  if (name === null) return undefined
  if (!isForm(name)) return 'unknown_form'
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  return formTypes.includes(type.trim()) ? undefined : 'wrong_type'
}
