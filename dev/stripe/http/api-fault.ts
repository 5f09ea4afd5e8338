import type { IncomingMessage } from 'node:http'
import { ApiError } from '../api-error.ts'
import type { ApiFault, Faults } from '../controls/faults.ts'

/** The fault of this call, if any; decreases its counter. */
export function nextFault(faults: Faults, path: string): { answer: ApiFault; perform: boolean } | null {
  const { answer, times, perform } = faults.api
  if (answer === null || times === 0 || !path.startsWith(faults.api.path)) return null
  faults.api.times -= 1
  if (faults.api.times === 0) faults.api.answer = null
  return { answer, perform }
}

/** Fails a call as a network error or an error of Stripe does. */
export async function respondWithFault(answer: ApiFault, incoming: IncomingMessage): Promise<never> {
  if (answer === '429') {
    throw new ApiError(429, {
      type: 'invalid_request_error',
      code: 'rate_limit',
      message:
        'Request rate limit exceeded. Learn more about rate limits here: https://stripe.com/docs/rate-limits.',
    })
  }
  if (answer === '401') {
    throw new ApiError(401, {
      type: 'invalid_request_error',
      message: 'Expired API Key provided: sk_test_****. This is a simulated fault of the stand-in.',
    })
  }
  if (answer === 'timeout') await new Promise((resolve) => incoming.socket.once('close', resolve))
  if (answer === 'reset') incoming.socket.resetAndDestroy()
  throw new ApiError(500, {
    type: 'api_error',
    message: 'An unknown error occurred. This is a simulated fault of the stand-in.',
  })
}
