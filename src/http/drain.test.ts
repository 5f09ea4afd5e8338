import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDrain } from './drain.ts'

const drain = createDrain()
let server: Server
let url: string

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!drain.handle(request, response)) response.end('page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('a draining process is not ready, still serves pages, and asks clients to close their connections', async () => {
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  drain.begin()
  const ready = await fetch(`${url}/readyz`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ status: 'draining' })
  const page = await fetch(`${url}/`)
  expect(page.status).toBe(200)
  expect(page.headers.get('connection')).toBe('close')
})
