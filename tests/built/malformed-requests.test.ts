import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Target } from './support/malformed/malformed-body.ts'
import { malformedRequest } from './support/malformed/malformed-request.ts'
import { type BuiltSite, openBuiltSite } from './support/open-built-site.ts'
import { type RawResponse, RawConnection } from './support/malformed/raw-connection.ts'

// To explore: FUZZ_SEED=7 FUZZ_COUNT=50000; to send one request again: FUZZ_FIRST=<number> FUZZ_COUNT=1.
const seed = Number(process.env['FUZZ_SEED'] ?? 1847)
const first = Number(process.env['FUZZ_FIRST'] ?? 0)
const count = Number(process.env['FUZZ_COUNT'] ?? 10_000)
/** To each of the two processes, which keeps two cores busy. */
const connections = 8

let app: BuiltSite
beforeAll(async () => {
  app = await openBuiltSite({ processes: 2 })
})
afterAll(() => app.close())

/** The fault of a response to a malformed request; undefined where it has none. */
function faultOf(response: RawResponse | undefined, method: string, isCutShort: boolean): string | undefined {
  if (!response) return isCutShort ? undefined : 'the connection was closed without a response'
  if (response.status >= 500) return `it was answered with ${response.status}`
  const hasNoBody = response.body.length === 0 && method !== 'HEAD'
  // 416 has no body; its Content-Range header states the length of the file.
  if (response.status >= 400 && response.status !== 416 && hasNoBody)
    return `${response.status} came without a body`
  return undefined
}

// It takes less than a minute on an idle machine.
test(
  `${count} malformed requests get no 5xx, and both processes keep running`,
  { timeout: 600_000 },
  async () => {
    const { host, origin } = new URL(app.siteUrl)
    const target: Target = {
      host,
      origin,
      stripeSecret: String(app.env['STRIPE_WEBHOOK_SECRET']),
      sanitySecret: String(app.env['SANITY_WEBHOOK_SECRET']),
    }
    const faults: string[] = []
    let next = first
    async function sendInTurn(url: string): Promise<void> {
      const connection = new RawConnection(Number(new URL(url).port))
      while (next < first + count) {
        const number = next++
        const { bytes, method, isCutShort } = malformedRequest(seed, number, target)
        const fault = await connection.send(bytes, method, isCutShort).then(
          (response) => faultOf(response, method, isCutShort),
          (error: Error) => error.message,
        )
        if (fault === undefined) continue
        faults.push(
          `FUZZ_SEED=${seed} FUZZ_FIRST=${number} FUZZ_COUNT=1: ${fault}: ${JSON.stringify(bytes.toString('latin1').slice(0, 800))}`,
        )
      }
      connection.close()
    }
    await Promise.all(
      app.storefronts.flatMap(({ url }) => Array.from({ length: connections }, () => sendInTurn(url))),
    )
    expect(faults.slice(0, 20)).toEqual([])
    for (const { url, pid } of app.storefronts) {
      expect((await fetch(`${url}/healthz`)).status).toBe(200)
      expect(() => process.kill(pid, 0)).not.toThrow()
    }
  },
)

test.each(['/fonts/orlune-display.woff2', '/studio/static/'])(
  'an invalid range of %s is ignored or refused with 416',
  async (path) => {
    const page = await (await fetch(`${app.storefronts[0]!.url}/studio`)).text()
    const script = /\/studio\/static\/[^"']+\.js/.exec(page)?.[0] ?? ''
    const address = app.storefronts[0]!.url + (path === '/studio/static/' ? script : path)
    const statuses: number[] = []
    for (const range of [
      'bytes=10-5',
      'bytes=-5',
      'bytes=a-b',
      'bytes=0-1,5-9',
      'bytes=5-10',
      'bytes=999999999-',
    ]) {
      const response = await fetch(address, { headers: { range } })
      await response.arrayBuffer()
      statuses.push(response.status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 206, 416])
  },
)

test('a request line that is too long, an unknown method and a request that is not HTTP get 4xx', async () => {
  const port = Number(new URL(app.storefronts[0]!.url).port)
  const cases: [string, number][] = [
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['BREW / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['hello\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: x\r\nA: b\u0000c\r\n\r\n', 400],
  ]
  for (const [text, status] of cases) {
    const response = await new RawConnection(port).send(Buffer.from(text, 'latin1'), 'GET', false)
    expect(response?.status, text.slice(0, 40)).toBe(status)
  }
})
