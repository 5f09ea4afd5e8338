import type { IncomingMessage, ServerResponse } from 'node:http'
import { isShown, plainAnswer, type Refusal } from './refusal.ts'

type ShowPage = (request: IncomingMessage, response: ServerResponse, locals: { refusal: Refusal }) => void

/** Answers a request that is refused: a person by the page `/refused`, a program plainly. */
export function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  showPage: ShowPage,
): void {
  // What is left of a body that was not read is not waited for.
  if (!request.complete && request.method !== 'GET') response.setHeader('Connection', 'close')
  if (isShown(refusal)) {
    request.method = 'GET'
    request.url = '/refused'
    return showPage(request, response, { refusal })
  }
  const { status, headers, body } = plainAnswer(refusal)
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
}
