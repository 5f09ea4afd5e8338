import type { MiddlewareHandler } from 'hono'
import { permissionsOf } from '../../people/local-users.ts'
import type { Access } from './access.ts'
import { gatewayError, refusedItem } from '../lake-error.ts'

/** Lets only those pass whose roles may write; the refusal has the shape of what was asked. */
export function requireEditor(access: Access, what: 'mutation' | 'action'): MiddlewareHandler {
  return async (c, next) => {
    const user = access.whoAsks(c)
    if (!user) throw gatewayError(401, 'Unauthorized', 'This needs a token', 'SIO-401-AWH')
    if (!permissionsOf(user).includes('update')) {
      throw refusedItem(what, 403, 0, {
        type: 'insufficientPermissionsError',
        description: 'Insufficient permissions; permission "update" required',
        permission: 'update',
      })
    }
    await next()
  }
}
