import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allowStudioOrigin } from './allow-studio-origin.ts'

const studioUrl = 'https://studio.example.com/desk'
const origin = 'https://studio.example.com'
const server = createServer((request, response) => {
  if (!allowStudioOrigin(studioUrl, request, response)) response.writeHead(401).end()
})
let site = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const send = async (path: string, init: RequestInit) => {
  const { status, headers } = await fetch(`${site}${path}`, init)
  return { status, allowed: headers.get('access-control-allow-origin'), headers }
}

test('the Studio’s origin may send a preflight request and then the request itself', async () => {
  const first = await send('/api/staff/day', { method: 'OPTIONS', headers: { origin } })
  expect(first).toMatchObject({ status: 204, allowed: origin })
  expect(first.headers.get('access-control-allow-headers')).toContain('authorization')
  const then = await send('/api/staff/day', { headers: { origin } })
  expect(then).toMatchObject({ status: 401, allowed: origin })
  expect(then.headers.get('vary')).toBe('Origin')
})

test.each([
  ['a request from another origin', '/api/staff/day', 'https://elsewhere.example.com'],
  ['a request from the Studio to another endpoint', '/api/stripe/webhook', origin],
])('%s gets no CORS headers', async (_who, path, from) => {
  const response = await send(path, { method: 'OPTIONS', headers: { origin: from } })
  expect(response).toMatchObject({ status: 401, allowed: null })
})
