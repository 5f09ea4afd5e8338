import { describe, expect, test } from 'vitest'
import { isOwnOrigin, type OwnAddresses } from './is-own-origin.ts'

const live: OwnAddresses = { siteUrl: 'https://maison.example', studioUrl: 'https://studio.example/desk' }
const local: OwnAddresses = { siteUrl: 'http://localhost:4321', studioUrl: undefined }

function asked(method: string, path: string, headers: Record<string, string>, own = live): boolean {
  return isOwnOrigin({ method, headers: new Headers(headers) }, path, own)
}

describe('a request that changes something', () => {
  test('is taken from a page of the site', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(asked(method, '/bag', { origin: 'https://maison.example' })).toBe(true)
    }
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['the same name without TLS', { origin: 'http://maison.example' }],
    ['the same name on another port', { origin: 'https://maison.example:8443' }],
    ['a name that begins with ours', { origin: 'https://maison.example.evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a sandboxed frame of our own', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['nobody', {}],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['the Studio, to a page', { origin: 'https://studio.example' }],
    ['an empty origin', { origin: '' }],
  ])('is refused from %s', (_who, headers) => {
    expect(asked('POST', '/bag', headers as Record<string, string>)).toBe(false)
  })

  test('is taken without an origin where the browser says it is the same one', () => {
    expect(asked('POST', '/bag', { 'sec-fetch-site': 'same-origin' })).toBe(true)
  })

  test('is taken by the staff’s endpoints from the Studio, and from programs that show a token', () => {
    const path = '/api/staff/returns/RMA-7QK4MX'
    expect(asked('POST', path, { origin: 'https://studio.example' })).toBe(true)
    expect(asked('POST', path, {})).toBe(true)
    expect(asked('POST', path, { origin: 'https://evil.example' })).toBe(false)
    expect(asked('POST', path, { origin: 'null' })).toBe(false)
  })

  test('needs no origin where its body is signed', () => {
    expect(asked('POST', '/api/stripe/webhook', {})).toBe(true)
    expect(asked('POST', '/api/sanity/webhook', { origin: 'null' })).toBe(true)
    expect(asked('POST', '/api/stripe/webhook/more', {})).toBe(false)
  })

  test('is taken from every name of the loopback, on the port of the site, and only there', () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      expect(asked('POST', '/bag', { origin: `http://${name}:4321` }, local)).toBe(true)
      expect(asked('POST', '/bag', { origin: `http://${name}:4322` }, local)).toBe(false)
      expect(asked('POST', '/bag', { origin: `https://${name}:4321` }, local)).toBe(false)
    }
    expect(asked('POST', '/bag', { origin: 'http://127.0.0.1' })).toBe(false)
  })
})

test('a request that only reads may come from anywhere', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(asked(method, '/bag', { origin: 'https://evil.example' })).toBe(true)
  }
})
