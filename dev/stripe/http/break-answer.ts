import type { IncomingMessage } from 'node:http'
import { ApiError } from '../api-error.ts'
import type { ApiFault, Faults } from '../control-room/faults.ts'

/** The fault that this call is to suffer, counted down. */
export function nextFault(faults: Faults, path: string): { answer: ApiFault; perform: boolean } | null {
  const { answer, times, perform } = faults.api
  if (answer === null || times === 0 || !path.startsWith(faults.api.path)) return null
  faults.api.times -= 1
  if (faults.api.times === 0) faults.api.answer = null
  return { answer, perform }
}

/** Ends a call as a failing network or a failing Stripe would. */
export async function breakAnswer(answer: ApiFault, incoming: IncomingMessage): Promise<never> {
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
      message: 'Expired API Key provided: sk_test_****. The stand-in was told to refuse the key.',
    })
  }
  if (answer === 'timeout') await new Promise((gone) => incoming.socket.once('close', gone))
  if (answer === 'reset') incoming.socket.resetAndDestroy()
  throw new ApiError(500, {
    type: 'api_error',
    message: 'An unknown error occurred. The stand-in was told to fail.',
  })
}
