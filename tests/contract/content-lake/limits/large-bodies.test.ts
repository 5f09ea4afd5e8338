import { request } from 'node:http'
import { expect } from 'vitest'
import { test, token } from '../lake-fixture.ts'

interface Sent {
  url: string
  path: string
  headers?: Record<string, string>
  /** Called with the request; a body that is never ended shows that the lake does not wait for all of it. */
  write: (body: { write: (chunk: string | Buffer) => void; end: () => void }) => void
}

/** Sends a request piece by piece and resolves to the status and the body of the response. */
function send({ url, path, headers, write }: Sent): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}${path}`,
      { method: 'POST', headers: { authorization: `Bearer ${token}`, ...headers } },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.on('end', () => {
          sent.destroy()
          resolve({ status: response.statusCode, text })
        })
      },
    )
    sent.on('error', reject)
    write(sent)
  })
}

const tooLarge = (limit: number) => ({
  status: 413,
  text: JSON.stringify({
    error: { type: 'requestBodyTooLargeError', description: `Request body exceeds limit of ${limit} bytes` },
  }),
})

test.for([
  ['/v1/data/mutate/production', 4_000_000],
  ['/v1/data/actions/production', 4_000_000],
  ['/v1/data/query/production', 4_000_000],
  ['/dev/faults', 4_000_000],
  ['/v1/assets/files/production', 100_000_000],
  ['/v1/assets/images/production', 100_000_000],
] as const)(
  'POST %s with more than %d bytes is refused before the body is sent',
  async ([path, limit], { url }) => {
    const headers = { 'content-length': String(limit + 1) }
    expect(await send({ url, path, headers, write: (body) => body.write('{') })).toEqual(tooLarge(limit))
  },
)

test('a body in chunks is refused when it exceeds the limit, before it ends', async ({ url }) => {
  const chunk = Buffer.alloc(1_000_000, ' ')
  const write: Sent['write'] = (body) => {
    for (let number = 0; number < 5; number++) body.write(chunk)
  }
  const path = '/v1/data/mutate/production'
  expect(await send({ url, path, headers: { 'transfer-encoding': 'chunked' }, write })).toEqual(
    tooLarge(4_000_000),
  )
})

test('a body of exactly the limit is accepted, whole or in chunks', async ({ url }) => {
  const beginning = '{"mutations":[{"createOrReplace":{"_id":"long","_type":"text","text":"'
  const body = `${beginning}${'a'.repeat(4_000_000 - beginning.length - 5)}"}}]}`
  expect(body).toHaveLength(4_000_000)
  const path = '/v1/data/mutate/production'
  for (const headers of [{ 'content-length': '4000000' }, { 'transfer-encoding': 'chunked' }]) {
    const write: Sent['write'] = (sent) => {
      sent.write(body)
      sent.end()
    }
    expect((await send({ url, path, headers: headers as Record<string, string>, write })).status).toBe(200)
  }
})
