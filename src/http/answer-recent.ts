import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor, type RecentAnswers } from '#gateways/cache/recent-answers.ts'

/** Sends a page that was answered a moment ago, as it was; false when there is none, and a page must be asked for. */
export function answerRecent(
  recent: RecentAnswers,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (request.method !== 'GET') return false
  const encoding = encodingFor(request.headers['accept-encoding'])
  const answer = encoding && recent.find(`${request.headers.host}${request.url}`, encoding)
  if (!answer) return false
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
  response.end(answer.body)
  return true
}
