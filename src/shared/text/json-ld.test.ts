import { expect, test } from 'vitest'
import { writeJsonLd } from './json-ld.ts'

test('an editor’s text cannot close the script element of JSON-LD', () => {
  const text = writeJsonLd([{ '@type': 'Product', name: '</script><script>alert(1)</script>' }])
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: '</script><script>alert(1)</script>',
  })
})

test('JSON-LD of several things is a list', () => {
  const things: unknown = JSON.parse(writeJsonLd([{ '@type': 'Store' }, { '@type': 'BreadcrumbList' }]))
  expect(things).toHaveLength(2)
})
