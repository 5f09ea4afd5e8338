import { expect, test } from 'vitest'
import { readPostcode } from './postcode.ts'

test.each([
  ['GB', 'sw1a1aa', 'SW1A 1AA'],
  ['GB', ' m1  1ae ', 'M1 1AE'],
  ['GB', 'ＥＣ１Ａ １ＢＢ', 'EC1A 1BB'],
  ['US', '10118', '10118'],
  ['US', '10118-3299', '10118-3299'],
  ['US', '101183299', '10118-3299'],
  ['JP', '1540023', '154-0023'],
  ['JP', '１５４－００２３', '154-0023'],
  ['JP', '154-0023', '154-0023'],
  ['IE', 'd02af30', 'D02 AF30'],
  ['IE', 'D6W XY00', 'D6W XY00'],
  ['IE', '', ''],
  ['AE', '', ''],
  ['AE', '00000', '00000'],
  ['HK', '', ''],
  ['FR', '۷۵۰۰۴', '75004'],
  ['FR', '٧٥٠٠٤', '75004'],
  ['FR', 'F-75004', '75004'],
  ['FR', '75 004', '75004'],
  ['NL', '1012ab', '1012 AB'],
  ['SE', '‏11120', '111 20'],
  ['PT', '1250096', '1250-096'],
  ['LU', 'L-1209', '1209'],
])('for the country %s the input %j is the postal code %j', (country, typed, postcode) => {
  expect(readPostcode(typed, country)).toEqual({ ok: true, postcode })
})

test.each([
  ['GB', 'hello'],
  ['GB', '75004'],
  ['US', 'ABCDE'],
  ['US', 'ZZ'],
  ['US', '1011'],
  ['US', 'SW1A 1AA'],
  ['JP', '12345'],
  ['IE', '12345'],
  ['FR', '7500'],
  ['DE', 'constructor'],
])('for the country %s the input %j is refused as a postal code, with an example', (country, typed) => {
  const read = readPostcode(typed, country)
  expect(read).toMatchObject({ ok: false, example: expect.stringMatching(/\d/) })
})

test.each(['GB', 'US', 'JP', 'IE', 'NL', 'SE', 'PT', 'BH', 'MC'])(
  'the example for the country %s is a valid postal code in its normalized form',
  (country) => {
    const read = readPostcode('?', country)
    if (read.ok) throw new Error('"?" was accepted as a postal code')
    expect(readPostcode(read.example, country)).toEqual({ ok: true, postcode: read.example })
  },
)

test('a country named like a property of every object has no postal code rule', () => {
  expect(readPostcode('1', 'constructor')).toEqual({ ok: true, postcode: '1' })
})
