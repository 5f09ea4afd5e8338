import type { MiddlewareHandler } from 'hono'
import { permissionsOf } from '../../people/local-users.ts'
import type { Access } from './access.ts'
import { gatewayError } from '../lake-error.ts'

/** History shows drafts and names people, so it is only for those who may see both. */
export function requireReader(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const user = access.whoAsks(c)
    if (!user) throw gatewayError(401, 'Unauthorized', 'This needs a token', 'SIO-401-AWH')
    if (!permissionsOf(user).includes('history'))
      throw gatewayError(403, 'Forbidden', 'This needs permission to see the history')
    await next()
  }
}
