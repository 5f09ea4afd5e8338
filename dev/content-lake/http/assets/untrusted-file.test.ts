import { expect, test } from 'vitest'
import { untrustedFile } from './untrusted-file.ts'

const active = [
  ...['text/html', 'TEXT/HTML; charset=utf-8', 'image/svg+xml', 'image/SVG+xml', 'application/xhtml+xml'],
  ...['text/xml', 'application/xml', 'text/javascript', 'application/octet-stream', 'multipart/related', ''],
  ...['text/plainer', 'application/pdfx', 'application/x-shockwave-flash'],
]
const passive = ['image/jpeg', 'image/avif', 'video/mp4', 'audio/ogg', 'font/woff2', 'model/gltf-binary']

test.each(active)('a file of the type "%s" is a download that runs in no origin', (type) => {
  const headers = untrustedFile(type)
  expect(headers['content-disposition']).toBe('attachment')
  expect(headers['content-security-policy']).toMatch(/^sandbox;/)
})

test.each([...passive, 'text/plain; charset=utf-8', 'application/pdf'])(
  'a file of the type "%s" is shown, and its type is not guessed',
  (type) => {
    expect(untrustedFile(type)).toEqual({ 'content-type': type, 'x-content-type-options': 'nosniff' })
  },
)
