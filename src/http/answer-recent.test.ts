import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRecentAnswers } from '#gateways/cache/recent-answers.ts'
import { answerRecent } from './answer-recent.ts'

const recent = createRecentAnswers(() => 0)
const previews = {
  read: (cookie: string | null) => (cookie === 'maison-preview=sealed' ? { day: null, until: 1 } : null),
}
const server = createServer((request, response) => {
  if (!answerRecent(recent, previews, request, response)) response.end('asked for')
})
let site = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  site = `http://${host}`
  recent.keep(`${host}/stories`, 'br', {
    headers: { 'Content-Type': 'text/html' },
    body: Buffer.from('kept'),
  })
})
afterAll(() => server.close())

const ask = async (path: string, init: RequestInit = {}) =>
  (await fetch(`${site}${path}`, { ...init, headers: { 'Accept-Encoding': 'br', ...init.headers } })).text()

test('gives again what was answered, by its whole address', async () => {
  expect(await ask('/stories')).toBe('kept')
  expect(await ask('/stories?page=2')).toBe('asked for')
})

test.each([
  ['sends a form', { method: 'POST' }],
  ['takes another encoding', { headers: { 'Accept-Encoding': 'gzip' } }],
  ['previews', { headers: { Cookie: 'maison-preview=sealed' } }],
])('asks for the page when a visitor %s', async (_, init) => {
  expect(await ask('/stories', init)).toBe('asked for')
})
