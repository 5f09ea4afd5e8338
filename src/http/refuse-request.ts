import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Refusal, refusalSentence, refusalStatus } from './refusal.ts'

type ShowPage = (request: IncomingMessage, response: ServerResponse, locals: { refusal: Refusal }) => void

/** Answers a request that is refused: a program by JSON, a person by the page `/refused`, which has words for each reason. */
export function refuseRequest(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  showPage: ShowPage,
): void {
  const { code, path, allow } = refusal
  // What is left of a body that was not read is not waited for.
  if (!request.complete && request.method !== 'GET') response.setHeader('Connection', 'close')
  if (path.startsWith('/api/')) {
    if (allow) response.setHeader('Allow', allow.join(', '))
    response.writeHead(refusalStatus[code], { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify({ error: { code, detail: refusalSentence[code] } }))
    return
  }
  request.method = 'GET'
  request.url = '/refused'
  showPage(request, response, { refusal })
}
