import { expect, test } from 'vitest'
import { siteCookie } from './site-cookie.ts'

const rule = { name: 'bag', maxAgeSeconds: 60 }
const http = siteCookie(rule, 'http://localhost:4321')
const https = siteCookie(rule, 'https://maison.example')

test('a cookie on https has the __Host- prefix and the Secure attribute', () => {
  expect(https.name).toBe('__Host-bag')
  expect(https.toHeader('v')).toBe('__Host-bag=v; Max-Age=60; Path=/; SameSite=Lax; HttpOnly; Secure')
})

test('a cookie without TLS has neither the __Host- prefix nor the Secure attribute, which browsers would refuse', () => {
  expect(http.name).toBe('bag')
  expect(http.toHeader('v')).toBe('bag=v; Max-Age=60; Path=/; SameSite=Lax; HttpOnly')
})

test('only a cookie for scripts is without the HttpOnly attribute', () => {
  const count = siteCookie({ ...rule, isReadByScripts: true }, 'https://maison.example')
  expect(count.toHeader('2')).not.toContain('HttpOnly')
  expect(https.toHeader('2')).toContain('HttpOnly')
})

test('a cookie for the frame of another site is partitioned and secure, with TLS or without', () => {
  const framed = (siteUrl: string) => siteCookie({ ...rule, isPartitioned: true }, siteUrl).toHeader('v')
  expect(framed('http://localhost:4321')).toBe(
    'bag=v; Max-Age=60; Path=/; SameSite=None; HttpOnly; Secure; Partitioned',
  )
  expect(framed('https://maison.example')).toMatch(
    /^__Host-bag=v; .*SameSite=None; HttpOnly; Secure; Partitioned$/,
  )
})

test('a cookie is read only by its name with the right prefix', () => {
  const header = 'x=1; bag=plain; __Host-bag=bound'
  expect(http.readHeader(header)).toBe('plain')
  expect(https.readHeader(header)).toBe('bound')
  expect(https.readHeader('bag=plain')).toBeUndefined()
  expect(https.readHeader(null)).toBeUndefined()
})

test('a cookie that is cleared keeps the attributes without which browsers ignore the deletion', () => {
  const deleted: unknown[] = []
  const jar = { get: () => ({ value: 'v' }), delete: (...args: unknown[]) => void deleted.push(args) }
  https.clear(jar)
  expect(deleted).toEqual([['__Host-bag', { path: '/', sameSite: 'lax', secure: true, httpOnly: true }]])
})
