import { describe, expect, test } from 'vitest'
import { distinctDays } from './hours/distinct-days.ts'
import { distinctVariants } from './product/distinct-variants.ts'
import { linkShape } from './address/link-shape.ts'
import { maxLength } from './words/max-length.ts'
import { onePricePerCurrency } from './product/one-price-per-currency.ts'
import { openingOrder, timeOfDay } from './hours/opening-order.ts'
import { pathShape } from './address/path-shape.ts'
import { publicFile } from './model/public-file.ts'
import { redirectLoop } from './address/redirect-loop.ts'
import { slugShape } from './address/slug-shape.ts'
import { timeZone } from './hours/time-zone.ts'
import { completePlace } from './model/complete-place.ts'

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

describe('distinctVariants', () => {
  const options = [
    { key: 'metal', values: [{ key: 'gold' }, { key: 'steel' }] },
    { key: 'strap', values: [{ key: 'tan' }] },
  ]
  const of = (sku: string, ...chosen: [string, string][]) => ({
    sku,
    options: chosen.map(([option, value]) => ({ option, value })),
  })

  test('accepts each combination once, with the options in any order', () => {
    const variants = [
      of('A', ['metal', 'gold'], ['strap', 'tan']),
      of('B', ['strap', 'tan'], ['metal', 'steel']),
    ]
    expect(distinctVariants(variants, options)).toBe(true)
    expect(distinctVariants([of('A')], [])).toBe(true)
  })

  test.each([
    ['The SKU A is used twice.', [of('A', ['metal', 'gold'], ['strap', 'tan']), of('A')]],
    [
      'A and B are the same choice.',
      [of('A', ['metal', 'gold'], ['strap', 'tan']), of('B', ['strap', 'tan'], ['metal', 'gold'])],
    ],
    ['A must choose “strap” exactly once.', [of('A', ['metal', 'gold'])]],
    [
      'A must choose “metal” exactly once.',
      [of('A', ['metal', 'gold'], ['metal', 'steel'], ['strap', 'tan'])],
    ],
    ['A chooses “brass”, which is not one of “metal”.', [of('A', ['metal', 'brass'])]],
    ['A chooses “colour”, which this piece does not offer.', [of('A', ['colour', 'red'])]],
  ])('refuses with: %s', (sentence, variants) => {
    expect(distinctVariants(variants, options)).toBe(sentence)
  })
})

test('a list of prices may have one price for each currency', () => {
  expect(onePricePerCurrency([{ currency: 'EUR' }, { currency: 'GBP' }])).toBe(true)
  expect(onePricePerCurrency(undefined)).toBe(true)
  expect(onePricePerCurrency([{ currency: 'EUR' }, { currency: 'EUR' }])).toContain('EUR')
})

describe('opening hours', () => {
  test.each(['00:00', '10:00', '23:59'])('accept the time %s', (value) => {
    expect(timeOfDay(value)).toBe(true)
  })
  test.each(['24:00', '9:00', '10.00', '10:60', 'ten'])('refuse the time %s', (value) => {
    expect(timeOfDay(value)).toEqual(anError)
  })
  test('must open before they close', () => {
    expect(openingOrder({ opens: '10:00', closes: '19:00' })).toBe(true)
    expect(openingOrder({ opens: '19:00', closes: '10:00' })).toEqual(anError)
    expect(openingOrder({ opens: '10:00', closes: '10:00' })).toEqual(anError)
  })
  test('may name each day only once', () => {
    expect(distinctDays([{ days: ['monday'] }, { days: ['tuesday'] }])).toBe(true)
    expect(distinctDays([{ days: ['monday', 'tuesday'] }, { days: ['monday'] }])).toContain('monday')
  })
})

test.each([
  ['Europe/Paris', accepted],
  ['Asia/Dubai', accepted],
  ['America/New_York', accepted],
  ['Europe/Atlantis', anError],
  ['UTC', anError],
  ['CET', anError],
  ['+02:00', anError],
])('the time zone %s is checked', (zone, verdict) => {
  expect(timeZone(zone)).toEqual(verdict)
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

test('a text that is too long is refused with its length in each language', () => {
  const rule = maxLength(10)
  expect(rule({ _type: 'localeString', en: 'short', fr: undefined })).toBe(true)
  expect(rule({ en: 'short', fr: 'beaucoup trop long' })).toBe('No more than 10 characters: fr has 18.')
})

test('a public file must be in its folder and have its ending', () => {
  expect(publicFile('models', '.glb')('/models/meridienne.glb')).toBe(true)
  expect(publicFile('models', '.glb')('/models/../secret.glb')).toEqual(anError)
  expect(publicFile('spins', '')('/spins/meridienne')).toBe(true)
  expect(publicFile('spins', '')('/models/meridienne.glb')).toEqual(anError)
})

describe('completePlace', () => {
  const point = { position: {}, normal: {}, camera: {} }
  test.each([
    ['a missing place', undefined, accepted],
    ['an empty place', {}, accepted],
    ['a node name', { node: 'hotspot_nib' }, accepted],
    ['a point with its normal and camera', point, accepted],
    ['a point without a camera', { ...point, camera: undefined }, anError],
    ['a camera without a point', { camera: {} }, anError],
    ['a node name and a point', { node: 'hotspot_nib', ...point }, anError],
  ])('checks %s', (_, place, verdict) => {
    expect(completePlace(place as Parameters<typeof completePlace>[0])).toEqual(verdict)
  })
})
