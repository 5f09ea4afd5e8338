import { PurgeError } from './purge.ts'

const patienceMs = 5000

/** Sends one purge request and answers its response; any failure, a refusal included, is a `PurgeError` without the token. */
export async function sendPurge(edge: string, url: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
  } catch (error) {
    throw new PurgeError(edge, 'it could not be reached', { cause: error })
  }
  if (!response.ok) {
    await response.body?.cancel()
    throw new PurgeError(edge, `it answered ${response.status}`)
  }
  return response
}
