import type { MiddlewareHandler } from 'hono'
import { permissionsOf } from '../../people/local-users.ts'
import type { Access } from './access.ts'
import { gatewayError } from '../lake-error.ts'

/** History shows drafts and user names, so it needs the `history` permission. */
export function requireReader(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const user = access.userOf(c)
    if (!user) throw gatewayError(401, 'Unauthorized', 'A token is required', 'SIO-401-AWH')
    if (!permissionsOf(user).includes('history'))
      throw gatewayError(403, 'Forbidden', 'The permission "history" is required')
    await next()
  }
}
