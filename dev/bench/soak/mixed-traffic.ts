import { Agent, request } from 'node:http'
import { connect } from 'node:net'

const ticksPerSecond = 10
const bodies = ['sku=BOU-BRA', 'engraving=For%20Anna&sku=MER-RG-TAN', 'sku=NOT-THERE', 'quantity-x=2']

function pathFor(turn: number): string {
  const locale = ['', '/fr', '/fa', '/en-gb', '/en-us'][turn % 5]!
  const paths = [
    `${locale}/`,
    `${locale}/products/meridienne`,
    `${locale}/stories/rose-engine`,
    `${locale}/appointments?boutique=paris`,
    `${locale}/search?q=${turn}`,
    `${locale}/?utm_source=${turn}&x=${turn}`,
    `${locale}/bag`,
    `${locale}/gift`,
    `/nothing-here-${turn}`,
    '/healthz',
    '/readyz',
    '/sitemap.xml',
  ]
  return paths[turn % paths.length]!
}

export interface Traffic {
  readonly counts: { sent: number; failed: number; serverErrors: number }
  stop(): void
}

/** Sends requests at a constant rate: pages in every locale, unknown queries, searches and forms. Some connections never read. */
export function sendMixedTraffic(siteUrl: string, requestsPerSecond: number): Traffic {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const counts = { sent: 0, failed: 0, serverErrors: 0 }
  const { hostname, port, origin } = new URL(siteUrl)

  function send(turn: number): void {
    const isForm = turn % 12 === 11
    const path = isForm ? '/products/meridienne?_action=bag.place' : pathFor(turn)
    const headers = {
      'Accept-Encoding': ['br', 'gzip', 'identity'][turn % 3]!,
      ...(isForm && { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }),
    }
    const outgoing = request(
      `${siteUrl}${path}`,
      { agent, headers, method: isForm ? 'POST' : 'GET' },
      (response) => {
        if ((response.statusCode ?? 500) >= 500) counts.serverErrors += 1
        response.resume()
      },
    )
    outgoing.on('error', () => {
      if (!outgoing.reusedSocket) counts.failed += 1
    })
    outgoing.end(isForm ? bodies[turn % bodies.length] : undefined)
    counts.sent += 1
  }

  const timer = setInterval(() => {
    for (let nth = 0; nth < requestsPerSecond / ticksPerSecond; nth++) send(counts.sent)
  }, 1000 / ticksPerSecond)
  const stalled = setInterval(() => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET /fr/stories/rose-engine HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
      socket.pause()
    })
    socket.on('error', () => {})
    setTimeout(() => socket.destroy(), 60_000).unref()
  }, 2_000)
  return {
    counts,
    stop() {
      clearInterval(timer)
      clearInterval(stalled)
      agent.destroy()
    },
  }
}
