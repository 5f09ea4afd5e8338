import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { keepCompressed } from './compressed-pages.ts'

const page = '<p>The light stays on all night.</p>'.repeat(50)
const ask = (encoding?: string) =>
  new Request('http://localhost/', { headers: encoding === undefined ? {} : { 'Accept-Encoding': encoding } })

describe('pages from the cache', () => {
  test.each(['br', 'gzip, deflate, br', 'br;q=1.0, gzip', 'gzip;q=0.5, br'])(
    'are given as brotli to “%s”, whole',
    async (encoding) => {
      const answer = await keepCompressed(2)(ask(encoding), new Response(page, { headers: { ETag: '"a"' } }))
      expect(answer.headers.get('Content-Encoding')).toBe('br')
      expect(answer.headers.get('Vary')).toContain('Accept-Encoding')
      expect(answer.headers.get('ETag')).toBe('"a"')
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(answer.headers.get('Content-Length')).toBe(String(bytes.length))
      expect(brotliDecompressSync(bytes).toString()).toBe(page)
    },
  )

  test.each([undefined, 'gzip', 'br;q=0', 'brotli'])('are left alone for “%s”', async (encoding) => {
    const answer = await keepCompressed(2)(ask(encoding), new Response(page))
    expect(answer.headers.has('Content-Encoding')).toBe(false)
    expect(await answer.text()).toBe(page)
  })

  test('are told apart when there are more than are kept', async () => {
    const compressed = keepCompressed(1)
    for (const body of ['one', 'two', 'one']) {
      const answer = await compressed(ask('br'), new Response(body))
      expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(body)
    }
  })
})
