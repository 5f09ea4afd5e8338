import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

/** The path without its query and without capability tokens: a log must not grant access. */
export function safePath(url: string): string {
  return url.replace(/\?.*$/s, '').replace(/[A-Za-z0-9_-]{32,}/g, '…')
}

/** Logs one line for each request, with the request id that other log lines of it carry, and without personal data. */
export function logRequest(
  log: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): void {
  const startedAt = performance.now()
  // The handlers may change the method and the URL.
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
