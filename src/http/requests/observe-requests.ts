import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { currentMetrics } from '#shared/telemetry/metrics.ts'
import { currentTracing, type Span } from '#shared/telemetry/tracing.ts'
import { runInContext, type RequestFindings } from '#shared/telemetry/work-context.ts'
import { safePath } from './log-request.ts'

/** Resolves when the response is closed, after it has recorded status, route and duration. */
function untilClosed(
  request: IncomingMessage,
  response: ServerResponse,
  found: RequestFindings,
  span: Span | undefined,
): Promise<void> {
  const startedAt = performance.now()
  const method = request.method ?? 'GET'
  return new Promise((resolve) => {
    response.once('close', () => {
      const { statusCode: status } = response
      const { route } = found
      span?.set({ 'http.response.status_code': status, 'http.route': route })
      if (route !== undefined) span?.rename(`${method} ${route}`)
      if (status >= 500) span?.fail(String(status))
      const seconds = (performance.now() - startedAt) / 1000
      currentMetrics()?.recordRequest({ method, status, route, seconds })
      resolve()
    })
  })
}

/**
 * Gives every request an id (`X-Request-Id`), which its log lines, its spans and the jobs that it enqueues carry. Records
 * the request when telemetry is on.
 */
export function observeRequests(
  handle: (request: IncomingMessage, response: ServerResponse, requestId: string) => void,
): RequestListener {
  return (request, response) => {
    const requestId = randomUUID()
    request.headers['x-request-id'] = requestId
    response.setHeader('X-Request-Id', requestId)
    const found: RequestFindings = {}
    runInContext({ requestId, found }, () => {
      const tracing = currentTracing()
      if (!tracing) return handle(request, response, requestId)
      const { traceparent } = request.headers
      const attributes = {
        'http.request.method': request.method,
        'url.path': safePath(request.url ?? ''),
        'maison.request_id': requestId,
      }
      const parent = typeof traceparent === 'string' ? traceparent : undefined
      void tracing.run(request.method ?? 'GET', { kind: 'server', attributes, parent }, (span) => {
        const closed = untilClosed(request, response, found, span)
        handle(request, response, requestId)
        return closed
      })
    })
  }
}
