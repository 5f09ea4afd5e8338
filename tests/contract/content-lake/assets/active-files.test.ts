import { expect } from 'vitest'
import { test } from '../lake-fixture.ts'

const script = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script>alert(1)</script></svg>'

test('a file that may hold a script is a download that runs in no origin, also in parts', async ({
  client,
}) => {
  const files = [
    await client.assets.upload('file', Buffer.from('<script>alert(1)</script>'), {
      filename: 'a.html',
      contentType: 'text/html',
    }),
    await client.assets.upload('file', Buffer.from(script), {
      filename: 'a.svg',
      contentType: 'image/svg+xml',
    }),
    await client.assets.upload('image', Buffer.from(script), { filename: 'b.svg' }),
  ]
  for (const { url } of files) {
    for (const range of ['', 'bytes=0-3']) {
      const { headers } = await fetch(url, { headers: range === '' ? {} : { range } })
      expect([url, headers.get('content-disposition')]).toEqual([url, 'attachment'])
      expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect((await fetch(`${url}?dl=named.svg`)).headers.get('content-disposition')).toMatch(/named\.svg/)
  }
})

test('a text that is named a text is shown, and is not guessed to be a page', async ({ client }) => {
  const { url } = await client.assets.upload('file', Buffer.from('<h1>A guide</h1>'), {
    filename: 'guide.txt',
    contentType: 'text/plain',
  })
  const { headers } = await fetch(url)
  expect(headers.get('content-disposition')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
