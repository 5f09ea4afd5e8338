import type { APIContext } from 'astro'
import { checkFormRequest } from './check-form-request.ts'
import { allowedMethods } from './allowed-methods.ts'
import { isOwnOrigin, type OwnAddresses } from '../proxy/is-own-origin.ts'
import type { Refusal } from './refusal.ts'

type CheckedContext = Pick<APIContext, 'request' | 'url' | 'routePattern' | 'originPathname'>

/** Why a request is refused before its page or endpoint handles it; undefined when it is accepted. */
export async function findRefusal(
  { request, url, routePattern, originPathname: path }: CheckedContext,
  own: OwnAddresses,
): Promise<Refusal | undefined> {
  const { method } = request
  if (method === 'GET' && !path.startsWith('/api/')) return undefined
  const allow = await allowedMethods(routePattern)
  if (!allow.includes(method)) return { code: 'wrong_method', path, allow }
  if (!isOwnOrigin(request, path, own)) return { code: 'foreign_origin', path }
  const code = checkFormRequest(request, url)
  return code && { code, path }
}
