import type { MiddlewareHandler } from 'hono'
import { permissionsOf } from '../../people/local-users.ts'
import type { Access } from './access.ts'
import { gatewayError, refusedItem } from '../lake-error.ts'

/** Refuses users whose roles may not write. The error has the shape of the endpoint: mutations or actions. */
export function requireEditor(access: Access, what: 'mutation' | 'action'): MiddlewareHandler {
  return async (c, next) => {
    const user = access.userOf(c)
    if (!user) throw gatewayError(401, 'Unauthorized', 'A token is required', 'SIO-401-AWH')
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
