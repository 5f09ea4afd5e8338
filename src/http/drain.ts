import type { IncomingMessage, ServerResponse } from 'node:http'

/** The state of a process between SIGTERM and closing its port, while load balancers remove it. */
export interface Drain {
  begin(): void
  /** While draining: sets `Connection: close` and answers `/readyz` with 503. Returns true when it has sent the response. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
}

export function createDrain(): Drain {
  let isDraining = false
  return {
    begin() {
      isDraining = true
    },
    handle(request, response) {
      if (!isDraining) return false
      response.setHeader('Connection', 'close')
      if (request.url !== '/readyz') return false
      response.writeHead(503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      response.end(JSON.stringify({ status: 'draining' }))
      return true
    },
  }
}
