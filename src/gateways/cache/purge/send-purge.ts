import { PurgeError } from './purge.ts'

const timeoutMs = 5000

/** Sends one purge request and returns the response. Throws a `PurgeError`, without the token, on any failure or error status. */
export async function sendPurge(edge: string, url: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
  } catch (error) {
    throw new PurgeError(edge, 'it could not be reached', { cause: error })
  }
  if (!response.ok) {
    await response.body?.cancel()
    throw new PurgeError(edge, `it answered ${response.status}`)
  }
  return response
}
