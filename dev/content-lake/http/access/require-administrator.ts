import type { MiddlewareHandler } from 'hono'
import { isAdministrator } from '../../people/local-users.ts'
import type { Access } from './access.ts'
import { gatewayError } from '../lake-error.ts'

/** Refuses everybody but an administrator: who makes the lake fail takes it from everybody else. */
export function requireAdministrator(access: Access): MiddlewareHandler {
  return async (c, next) => {
    const user = access.userOf(c)
    if (!user) throw gatewayError(401, 'Unauthorized', 'A token is required', 'SIO-401-AWH')
    if (!isAdministrator(user)) throw gatewayError(403, 'Forbidden', 'The role "administrator" is required')
    await next()
  }
}
