import { describe, expect, test } from 'vitest'
import { isOwnOrigin, type OwnAddresses } from './is-own-origin.ts'

const live: OwnAddresses = { siteUrl: 'https://maison.example', studioUrl: 'https://studio.example/desk' }
const local: OwnAddresses = { siteUrl: 'http://localhost:4321', studioUrl: undefined }

function isAllowed(method: string, path: string, headers: Record<string, string>, own = live): boolean {
  return isOwnOrigin({ method, headers: new Headers(headers) }, path, own)
}

describe('a request that changes something', () => {
  test('is accepted from a page of the site', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isAllowed(method, '/bag', { origin: 'https://maison.example' })).toBe(true)
    }
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['the same name without TLS', { origin: 'http://maison.example' }],
    ['the same name on another port', { origin: 'https://maison.example:8443' }],
    ['a host that begins with the site’s host', { origin: 'https://maison.example.evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a sandboxed frame of the site', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['a client that sends no origin', {}],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['the Studio when it is sent to a page', { origin: 'https://studio.example' }],
    ['an empty origin', { origin: '' }],
  ])('is refused from %s', (_who, headers) => {
    expect(isAllowed('POST', '/bag', headers as Record<string, string>)).toBe(false)
  })

  test('is accepted without an Origin header when Sec-Fetch-Site is same-origin', () => {
    expect(isAllowed('POST', '/bag', { 'sec-fetch-site': 'same-origin' })).toBe(true)
  })

  test('is accepted by the staff endpoints from the Studio and from programs that send no origin', () => {
    const path = '/api/staff/returns/RMA-7QK4MX'
    expect(isAllowed('POST', path, { origin: 'https://studio.example' })).toBe(true)
    expect(isAllowed('POST', path, {})).toBe(true)
    expect(isAllowed('POST', path, { origin: 'https://evil.example' })).toBe(false)
    expect(isAllowed('POST', path, { origin: 'null' })).toBe(false)
  })

  test('needs no Origin header on a webhook, whose body is signed', () => {
    expect(isAllowed('POST', '/api/stripe/webhook', {})).toBe(true)
    expect(isAllowed('POST', '/api/sanity/webhook', { origin: 'null' })).toBe(true)
    expect(isAllowed('POST', '/api/stripe/webhook/more', {})).toBe(false)
  })

  test('is accepted from every loopback name on the site’s port when the site is on a loopback', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      expect(isAllowed('POST', '/bag', { origin: `http://${name}:4321` }, local)).toBe(true)
      expect(isAllowed('POST', '/bag', { origin: `http://${name}:4322` }, local)).toBe(false)
      expect(isAllowed('POST', '/bag', { origin: `https://${name}:4321` }, local)).toBe(false)
    }
    expect(isAllowed('POST', '/bag', { origin: 'http://127.0.0.1' })).toBe(false)
  })
})

test('a request with a safe method is accepted from any origin', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(isAllowed(method, '/bag', { origin: 'https://evil.example' })).toBe(true)
  }
})
