import { expect, test } from 'vitest'
import { isCacheable, isNotModified, readCachedPage } from './cached-page.ts'

const page = (html: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html',
      'CDN-Cache-Control': 'max-age=300, stale-while-revalidate=604800',
      'Cache-Tag': 'doc:home,type:story',
      ...headers,
    },
  })

test('a cached page has the tags, parameters and times of its response, and none of their headers', async () => {
  const read = await readCachedPage(page('<p>rose</p>', { 'Page-Parameters': 'q page' }))
  expect(read).toMatchObject({
    tags: ['doc:home', 'type:story'],
    parameters: ['q', 'page'],
    maxAge: 300,
    staleFor: 604_800,
  })
  expect(read.headers).toEqual({
    'content-type': 'text/html',
    'cache-control': 'no-cache',
    etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
  })
})

test('the entity tag of a page changes with its body and its security policy, and with nothing else', async () => {
  const tagOf = async (...args: Parameters<typeof page>) => (await readCachedPage(page(...args))).etag
  const policy = { 'Content-Security-Policy': "default-src 'self'" }
  const first = await tagOf('one')
  expect(await tagOf('one', { 'CDN-Cache-Control': 'max-age=5' })).toBe(first)
  expect(await tagOf('two')).not.toBe(first)
  expect(await tagOf('one', policy)).not.toBe(first)
})

test.each([
  ['has a status other than 200', page('', {}, 404)],
  ['sets a cookie', page('', { 'Set-Cookie': 'bag=1' })],
  ['varies with cookies', page('', { Vary: 'Accept, Cookie' })],
  ['varies with everything', page('', { Vary: '*' })],
  ['has a maximum age of zero', page('', { 'CDN-Cache-Control': 'max-age=0' })],
])('a page that %s is not cacheable', (_why, response) => {
  expect(isCacheable(response)).toBe(false)
})

test('a page that varies with its encoding alone is cacheable', () => {
  expect(isCacheable(page('', { Vary: 'Accept-Encoding' }))).toBe(true)
})

test.each([
  ['W/"abc"', true],
  ['"abc"', true],
  ['"x", W/"abc"', true],
  ['*', true],
  ['"ab"', false],
  ['abc', false],
  ['', false],
  [null, false],
])('whether the If-None-Match value %s matches the page: %s', (ifNoneMatch, expected) => {
  expect(isNotModified({ etag: 'W/"abc"' }, ifNoneMatch)).toBe(expected)
})
