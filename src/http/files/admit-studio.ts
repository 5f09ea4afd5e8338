import type { IncomingMessage, ServerResponse } from 'node:http'

const staffDoor = '/api/staff/'

/**
 * Lets a Studio that stands at an address of its own ask at the staff's door from the browser, and no other page. Whoever
 * asks still shows a token. Returns whether the request, a preflight, has been answered.
 */
export function admitStudio(
  studioUrl: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (studioUrl === undefined || !request.url?.startsWith(staffDoor)) return false
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
