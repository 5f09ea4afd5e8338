import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { serveStudio } from './serve-studio.ts'

const folder = mkdtempSync(join(tmpdir(), 'studio-'))
mkdirSync(join(folder, 'studio'))
writeFileSync(
  join(folder, 'studio', 'index.html'),
  '<!DOCTYPE html><html><head></head><body><div id="sanity"></div></body></html>',
)
afterAll(() => rmSync(folder, { recursive: true }))

/** The page and its content security policy for one address of the Content Lake. */
function pageOn(apiHost: string | undefined): { page: string; policy: string } {
  const headers = new Map<string, string>()
  let page = ''
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    end: (body: string) => (page = body),
  }
  const studio = serveStudio({ folder, projectId: 'ab12cd34', dataset: 'production', apiHost })
  studio(
    { url: '/studio/structure', method: 'GET' } as IncomingMessage,
    response as unknown as ServerResponse,
    () => undefined,
  )
  return { page, policy: headers.get('Content-Security-Policy') ?? '' }
}

test('the Studio of a project at Sanity connects to Sanity and not to localhost', () => {
  const { page, policy } = pageOn(undefined)
  expect(page).toContain('{"projectId":"ab12cd34","dataset":"production"}')
  expect(page).not.toContain('window.fetch')
  expect(policy).toContain('https://*.sanity.io')
  expect(policy).not.toContain('localhost')
})

test('the Studio of another Content Lake sends no request to Sanity, not even for its own version', async () => {
  const { page, policy } = pageOn('http://localhost:4322')
  expect(policy).not.toContain('sanity')
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? []
  const asked: unknown[] = []
  const window: { fetch?: (to: unknown) => Promise<Response> } = {}
  new Function('window', 'fetch', script)(window, (to: unknown) => asked.push(to))
  expect((await window.fetch?.('https://sanity-cdn.com/v1/modules/sanity/latest'))?.status).toBe(200)
  expect((await window.fetch?.(new URL('https://api.sanity.io/vX/intake/feedback')))?.status).toBe(404)
  expect(asked).toEqual([])
  await window.fetch?.('/api/staff/day')
  expect(asked).toEqual(['/api/staff/day'])
})
