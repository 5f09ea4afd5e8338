import type { IncomingMessage } from 'node:http'
import { ApiError } from '../api-error.ts'
import type { ApiFault, Faults } from '../controls/faults.ts'

/** The fault of this call, if any; decreases its counter. */
export function nextFault(faults: Faults, path: string): { response: ApiFault; perform: boolean } | null {
  const { response, times, perform } = faults.api
  if (response === null || times === 0 || !path.startsWith(faults.api.path)) return null
  faults.api.times -= 1
  if (faults.api.times === 0) faults.api.response = null
  return { response, perform }
}

/** Fails a call as a network error or an error of Stripe does. */
export async function respondWithFault(response: ApiFault, incoming: IncomingMessage): Promise<never> {
  if (response === '429') {
    throw new ApiError(429, {
      type: 'invalid_request_error',
      code: 'rate_limit',
      message:
        'Request rate limit exceeded. Learn more about rate limits here: https://stripe.com/docs/rate-limits.',
    })
  }
  if (response === '401') {
    throw new ApiError(401, {
      type: 'invalid_request_error',
      message: 'Expired API Key provided: sk_test_****. This is a simulated fault of the stand-in.',
    })
  }
  if (response === 'timeout') await new Promise((resolve) => incoming.socket.once('close', resolve))
  if (response === 'reset') incoming.socket.resetAndDestroy()
  throw new ApiError(500, {
    type: 'api_error',
    message: 'An unknown error occurred. This is a simulated fault of the stand-in.',
  })
}
