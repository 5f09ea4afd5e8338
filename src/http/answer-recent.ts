import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor, type RecentAnswers } from '#gateways/cache/recent-answers.ts'
import type { Previews } from '#gateways/sanity/preview/create-previews.ts'

/**
 * Sends a page that was answered a moment ago, as it was; false when there is none, and a page must be asked for. An editor
 * who previews is never given what others see.
 */
export function answerRecent(
  recent: RecentAnswers,
  previews: Pick<Previews, 'read'>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { cookie, host, 'accept-encoding': accepted } = request.headers
  if (request.method !== 'GET' || previews.read(cookie ?? null)) return false
  const encoding = encodingFor(accepted)
  const answer = encoding && recent.find(`${host}${request.url}`, encoding)
  if (!answer) return false
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
  response.end(answer.body)
  return true
}
