import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

/** The path without its query and without any capability token: a log must not open doors. */
export function safePath(url: string): string {
  return url.replace(/\?.*$/s, '').replace(/[A-Za-z0-9_-]{32,}/g, '…')
}

/** One line a request, with the id that the page's own log lines carry; no personal data. */
export function logRequest(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): void {
  const startedAt = performance.now()
  // What answers a request may change its address and method on the way.
  const { method, url = '' } = request
  response.once('close', () => {
    const { statusCode: status } = response
    const line = {
      requestId: id,
      method,
      path: safePath(url),
      status,
      ms: Math.round(performance.now() - startedAt),
      ...(response.writableFinished ? {} : { aborted: true }),
    }
    if (status >= 500) log.error(line, 'request')
    else log.info(line, 'request')
  })
}
