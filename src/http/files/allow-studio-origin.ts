import type { IncomingMessage, ServerResponse } from 'node:http'

const staffPath = '/api/staff/'

/**
 * Allows cross-origin requests (CORS) to the staff endpoints from a Studio with its own address, and from no other origin.
 * The endpoints still require a token. Returns true when the request was a preflight and has been answered.
 */
export function allowStudioOrigin(
  studioUrl: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (studioUrl === undefined || !request.url?.startsWith(staffPath)) return false
  response.setHeader('Vary', 'Origin')
  const { origin } = new URL(studioUrl)
  if (request.headers.origin !== origin) return false
  response.setHeader('Access-Control-Allow-Origin', origin)
  if (request.method !== 'OPTIONS') return false
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PATCH, DELETE')
  response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type')
  response.setHeader('Access-Control-Max-Age', '600')
  response.writeHead(204).end()
  return true
}
