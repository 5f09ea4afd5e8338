import { describe, expect, test } from 'vitest'
import { linkShape } from './link-shape.ts'
import { pathShape } from './path-shape.ts'
import { redirectLoop } from './redirect-loop.ts'
import { slugShape } from './slug-shape.ts'

const accepted = true
const anError = expect.stringMatching(/^.+[.?]$/)

describe('slugShape', () => {
  test.each([
    ['plume-de-minuit', accepted],
    ['night-train-of-1912', accepted],
    ['Plume', anError],
    ['plume--de', anError],
    ['-plume', anError],
    ['plume/minuit', anError],
    ['é', anError],
    ['a'.repeat(97), anError],
  ])('checks the slug %s', (current, verdict) => {
    expect(slugShape({ current })).toEqual(verdict)
  })

  test('accepts a missing slug, which the rule “required” checks', () => {
    expect(slugShape(undefined)).toBe(true)
  })
})

describe('the target of a link', () => {
  test.each(['/', '/stories', '/products/meridienne'])('may be the path %s', (path) => {
    expect(pathShape(path)).toBe(true)
  })
  test.each([
    'stories',
    '//elsewhere.example',
    '/stories/',
    '/a b',
    '/\\elsewhere.example',
    'https://x.example',
  ])('may not be the path %s', (path) => {
    expect(pathShape(path)).toEqual(anError)
  })
  test.each(['/care', 'https://house.example/x', 'mailto:house@house.example', 'tel:+33 1 55 01 18 47'])(
    'may be the address %s',
    (address) => {
      expect(linkShape(address)).toBe(true)
    },
  )
  test.each(['javascript:alert(1)', 'http://house.example', 'data:text/html,x', '//x.example'])(
    'may not be the address %s',
    (address) => {
      expect(linkShape(address)).toEqual(anError)
    },
  )
})

describe('redirects', () => {
  const others = [
    { from: '/b', to: '/c' },
    { from: '/c', to: '/d' },
  ]
  test('may form a chain that ends', () => {
    expect(redirectLoop({ from: '/a', to: '/b' }, others)).toBe(true)
  })
  test('that form a loop are refused with the whole loop', () => {
    expect(redirectLoop({ from: '/d', to: '/b' }, others)).toBe('This goes in a circle: /d → /b → /c → /d.')
    expect(redirectLoop({ from: '/a', to: '/a' }, [])).toEqual(anError)
  })
  test('that lead into an existing loop are refused, and the check ends', () => {
    const circle = [...others, { from: '/d', to: '/b' }]
    expect(redirectLoop({ from: '/a', to: '/b' }, circle)).toEqual(anError)
  })
})
