import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a process does between SIGTERM and closing its port, while load balancers learn that it leaves. */
export interface Drain {
  begin(): void
  /** Once draining: asks the client to close its connection, and answers `/readyz` with 503. True when it has answered. */
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
