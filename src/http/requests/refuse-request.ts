import type { IncomingMessage, ServerResponse } from 'node:http'
import { isShown, plainResponse, type Refusal } from './refusal.ts'

type ShowPage = (request: IncomingMessage, response: ServerResponse, locals: { refusal: Refusal }) => void

/** Sends the response to a refused request: the page `/refused` for a person, JSON or text for a program. */
export function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  showPage: ShowPage,
): void {
  // The rest of an unread body is not awaited.
  if (!request.complete && request.method !== 'GET') response.setHeader('Connection', 'close')
  if (isShown(refusal)) {
    request.method = 'GET'
    request.url = '/refused'
    return showPage(request, response, { refusal })
  }
  const { status, headers, body } = plainResponse(refusal)
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
}
