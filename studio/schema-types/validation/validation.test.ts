import { describe, expect, test } from 'vitest'
import { distinctDays } from './hours/distinct-days.ts'
import { distinctVariants } from './product/distinct-variants.ts'
import { linkShape } from './address/link-shape.ts'
import { longestWords } from './words/longest-words.ts'
import { onePricePerCurrency } from './product/one-price-per-currency.ts'
import { openingOrder, timeOfDay } from './hours/opening-order.ts'
import { pathShape } from './address/path-shape.ts'
import { publicFile } from './model/public-file.ts'
import { redirectLoop } from './address/redirect-loop.ts'
import { slugShape } from './address/slug-shape.ts'
import { timeZone } from './hours/time-zone.ts'
import { wholePlace } from './model/whole-place.ts'

const accepted = true
const aSentence = expect.stringMatching(/^.+[.?]$/)

describe('slugShape', () => {
  test.each([
    ['plume-de-minuit', accepted],
    ['night-train-of-1912', accepted],
    ['Plume', aSentence],
    ['plume--de', aSentence],
    ['-plume', aSentence],
    ['plume/minuit', aSentence],
    ['é', aSentence],
    ['a'.repeat(97), aSentence],
  ])('%s', (current, verdict) => {
    expect(slugShape({ current })).toEqual(verdict)
  })

  test('leaves an empty one to “required”', () => {
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

  test('accepts every combination once, in any order of choosing', () => {
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

test('a list of prices names each currency once', () => {
  expect(onePricePerCurrency([{ currency: 'EUR' }, { currency: 'GBP' }])).toBe(true)
  expect(onePricePerCurrency(undefined)).toBe(true)
  expect(onePricePerCurrency([{ currency: 'EUR' }, { currency: 'EUR' }])).toContain('EUR')
})

describe('hours', () => {
  test.each(['00:00', '10:00', '23:59'])('%s is an hour', (value) => {
    expect(timeOfDay(value)).toBe(true)
  })
  test.each(['24:00', '9:00', '10.00', '10:60', 'ten'])('%s is not', (value) => {
    expect(timeOfDay(value)).toEqual(aSentence)
  })
  test('a door opens before it closes', () => {
    expect(openingOrder({ opens: '10:00', closes: '19:00' })).toBe(true)
    expect(openingOrder({ opens: '19:00', closes: '10:00' })).toEqual(aSentence)
    expect(openingOrder({ opens: '10:00', closes: '10:00' })).toEqual(aSentence)
  })
  test('a day has one set of hours', () => {
    expect(distinctDays([{ days: ['monday'] }, { days: ['tuesday'] }])).toBe(true)
    expect(distinctDays([{ days: ['monday', 'tuesday'] }, { days: ['monday'] }])).toContain('monday')
  })
})

test.each([
  ['Europe/Paris', accepted],
  ['Asia/Dubai', accepted],
  ['America/New_York', accepted],
  ['Europe/Atlantis', aSentence],
  ['UTC', aSentence],
  ['CET', aSentence],
  ['+02:00', aSentence],
])('the time zone %s', (zone, verdict) => {
  expect(timeZone(zone)).toEqual(verdict)
})

describe('where a link leads', () => {
  test.each(['/', '/stories', '/products/meridienne'])('%s is a path', (path) => {
    expect(pathShape(path)).toBe(true)
  })
  test.each([
    'stories',
    '//elsewhere.example',
    '/stories/',
    '/a b',
    '/\\elsewhere.example',
    'https://x.example',
  ])('%s is not', (path) => {
    expect(pathShape(path)).toEqual(aSentence)
  })
  test.each(['/care', 'https://house.example/x', 'mailto:house@house.example', 'tel:+33 1 55 01 18 47'])(
    '%s may be linked to',
    (address) => {
      expect(linkShape(address)).toBe(true)
    },
  )
  test.each(['javascript:alert(1)', 'http://house.example', 'data:text/html,x', '//x.example'])(
    '%s may not',
    (address) => {
      expect(linkShape(address)).toEqual(aSentence)
    },
  )
})

describe('redirects', () => {
  const others = [
    { from: '/b', to: '/c' },
    { from: '/c', to: '/d' },
  ]
  test('a chain that ends is allowed', () => {
    expect(redirectLoop({ from: '/a', to: '/b' }, others)).toBe(true)
  })
  test('a circle is shown whole', () => {
    expect(redirectLoop({ from: '/d', to: '/b' }, others)).toBe('This goes in a circle: /d → /b → /c → /d.')
    expect(redirectLoop({ from: '/a', to: '/a' }, [])).toEqual(aSentence)
  })
  test('a circle that others have made does not keep us for ever', () => {
    const circle = [...others, { from: '/d', to: '/b' }]
    expect(redirectLoop({ from: '/a', to: '/b' }, circle)).toEqual(aSentence)
  })
})

test('words that are too long are counted, language by language', () => {
  const rule = longestWords(10)
  expect(rule({ _type: 'localeString', en: 'short', fr: undefined })).toBe(true)
  expect(rule({ en: 'short', fr: 'beaucoup trop long' })).toBe('No more than 10 characters: fr has 18.')
})

test('a file is named by its own folder and ending', () => {
  expect(publicFile('models', '.glb')('/models/meridienne.glb')).toBe(true)
  expect(publicFile('models', '.glb')('/models/../secret.glb')).toEqual(aSentence)
  expect(publicFile('spins', '')('/spins/meridienne')).toBe(true)
  expect(publicFile('spins', '')('/models/meridienne.glb')).toEqual(aSentence)
})

describe('wholePlace', () => {
  const point = { position: {}, normal: {}, camera: {} }
  test.each([
    ['none', undefined, accepted],
    ['an empty one', {}, accepted],
    ['a name', { node: 'hotspot_nib' }, accepted],
    ['a point with its surface and its view', point, accepted],
    ['a point without a view', { ...point, camera: undefined }, aSentence],
    ['a view without a point', { camera: {} }, aSentence],
    ['a name and a point', { node: 'hotspot_nib', ...point }, aSentence],
  ])('%s', (_, place, verdict) => {
    expect(wholePlace(place as Parameters<typeof wholePlace>[0])).toEqual(verdict)
  })
})
