// Two processes behind a load balancer that checks `/readyz`, under a constant rate of requests.
import { Agent, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'

const requestsPerSecond = Number(process.env['REQUESTS_PER_SECOND'] ?? 200)
const paths = ['/', '/products/meridienne', '/fr/stories', '/bag', '/fa', '/healthz', '/appointments']

let app: BuiltSite

beforeAll(async () => {
  app = await openBuiltSite({ processes: 2, env: { DRAIN_SECONDS: '4' } })
})
afterAll(() => app?.close())

/** Sends GET requests at a constant rate and counts the responses that are not 200. */
function load(siteUrl: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  const counts = { sent: 0, answered: 0, failures: [] as string[] }
  const send = (path: string) => {
    const fail = (reason: string) => counts.failures.push(`${path}: ${reason}`)
    const outgoing = request(`${siteUrl}${path}`, { agent }, (response) => {
      response.resume()
      response.once('end', () => {
        counts.answered += 1
        if (response.statusCode !== 200) fail(String(response.statusCode))
      })
      response.once('error', (error) => fail(error.message))
    })
    outgoing.once('error', (error) => {
      // A server may close an idle connection just as it is used again; clients then repeat a GET (RFC 9112, section 9.3.1).
      if (outgoing.reusedSocket) send(path)
      else fail(error.message)
    })
    outgoing.end()
  }
  const timer = setInterval(() => {
    const due = Math.round(requestsPerSecond / 20)
    for (let turn = 0; turn < due; turn++) {
      counts.sent += 1
      send(paths[counts.sent % paths.length]!)
    }
  }, 50)
  return {
    counts,
    async stop() {
      clearInterval(timer)
      await expect
        .poll(() => counts.sent - counts.answered - counts.failures.length, { timeout: 30_000 })
        .toBeLessThanOrEqual(0)
      agent.destroy()
    },
  }
}

test(`no request fails while both processes are restarted one after the other at ${requestsPerSecond} requests a second`, async () => {
  await app.untilAllReady()
  const { counts, stop } = load(app.siteUrl)
  for (const storefront of app.storefronts) {
    const exited = storefront.exited
    await storefront.stop()
    expect(await exited).toBe(0)
    await storefront.start()
    await app.untilAllReady()
  }
  await stop()
  expect(counts.failures).toEqual([])
  expect(counts.answered).toBeGreaterThan(requestsPerSecond)
})
