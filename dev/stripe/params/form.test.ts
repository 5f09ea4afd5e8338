import { expect, test } from 'vitest'
import { parseForm } from './form.ts'

test.each([
  ['a=1&b=2', { a: '1', b: '2' }],
  ['line_items[0][price_data][currency]=eur', { line_items: { 0: { price_data: { currency: 'eur' } } } }],
  ['expand[]=a&expand[]=b', { expand: { 0: 'a', 1: 'b' } }],
  ['metadata[gift%20id]=%E2%9C%93', { metadata: { 'gift id': '✓' } }],
  ['a[b=1', { 'a[b': '1' }],
  ['a=', { a: '' }],
])('the form body %s is parsed into objects', (encoded, form) => {
  expect(JSON.parse(JSON.stringify(parseForm(encoded)))).toEqual(form)
})

test('the keys __proto__ and constructor do not change Object.prototype', () => {
  const form = parseForm('__proto__[polluted]=yes&constructor[x]=1')
  expect(Object.keys(form)).toEqual(['__proto__', 'constructor'])
  expect('polluted' in {}).toBe(false)
})
