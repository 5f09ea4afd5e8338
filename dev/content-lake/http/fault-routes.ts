import { setTimeout as wait } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono, type MiddlewareHandler } from 'hono'
import type { Fault, FaultPlan } from '../faults/fault-plan.ts'
import type { Access } from './access/access.ts'
import { requireAdministrator } from './access/require-administrator.ts'
import { describedError, gatewayError } from './lake-error.ts'
import { limitBody } from './request/limit-body.ts'
import { readJson } from './request/read-json.ts'

/** `/dev/faults`: makes the lake fail, so that the storefront can be tested without it. */
export function faultRoutes(plan: FaultPlan, access: Access): Hono {
  return new Hono()
    .use(requireAdministrator(access))
    .use(limitBody)
    .get('/', (c) => c.json({ fault: plan.current ?? null }))
    .post('/', async (c) => {
      plan.set(readFault(await readJson(c)))
      return c.json({ fault: plan.current ?? null })
    })
    .delete('/', (c) => {
      plan.clear()
      return c.json({ fault: null })
    })
}

export function injectFaults(plan: FaultPlan): MiddlewareHandler {
  return async (c, next) => {
    const fault = plan.take()
    if (fault?.kind === 'slow') await wait(fault.ms ?? 1000)
    if (fault?.kind === 'unavailable')
      throw gatewayError(503, 'Service Unavailable', 'A fault makes the lake unavailable')
    if (fault?.kind === 'dropped') {
      ;(c.env as HttpBindings).incoming.socket.destroy()
      return RESPONSE_ALREADY_SENT
    }
    return next()
  }
}

function readFault({ kind, times, ms }: Record<string, unknown>): Fault {
  if (kind !== 'unavailable' && kind !== 'slow' && kind !== 'dropped') {
    throw describedError(
      400,
      'validationError',
      'The "kind" of a fault must be "unavailable", "slow" or "dropped"',
    )
  }
  return { kind, ...positive('times', times), ...positive('ms', ms) }
}

function positive<Name extends string>(name: Name, value: unknown): Partial<Record<Name, number>> {
  if (value === undefined) return {}
  if (typeof value === 'number' && Number.isInteger(value) && value > 0)
    return { [name]: value } as Record<Name, number>
  throw describedError(400, 'validationError', `"${name}" must be a positive whole number`)
}
