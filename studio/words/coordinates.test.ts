import { expect, test } from 'vitest'
import { placeInTimeZone } from '../schema-types/validation/hours/place-and-time-zone.ts'
import { parseCoordinates } from './coordinates.ts'

test.each([
  ['48.8686, 2.3297', { lat: 48.8686, lng: 2.3297 }],
  ['48.8686 2.3297', { lat: 48.8686, lng: 2.3297 }],
  ['40.7128° N, 74.006° W', { lat: 40.7128, lng: -74.006 }],
  ['-33.8688,151.2093', { lat: -33.8688, lng: 151.2093 }],
  ['https://maps.example/place/@48.8686,2.3297,17z', { lat: 48.8686, lng: 2.3297 }],
])('the coordinates in “%s” are read', (text, coordinates) => {
  expect(parseCoordinates(text)).toEqual(coordinates)
})

test.each(['', 'rue de la Paix', '48.8686', '148.8, 2.3', '48.8, 192.3'])(
  '“%s” is not read as coordinates',
  (text) => {
    expect(parseCoordinates(text)).toBeUndefined()
  },
)

test('coordinates must lie where the clocks show the time of the zone', () => {
  const paris = { lat: 48.8686, lng: 2.3297 }
  expect(placeInTimeZone(paris, 'Europe/Paris')).toBe(true)
  expect(placeInTimeZone(paris, 'Europe/Berlin')).toBe(true)
  expect(placeInTimeZone({ lat: 2.3297, lng: 48.8686 }, 'Europe/Paris')).toMatch(/is in the sea/)
  expect(placeInTimeZone({ lat: 40.71, lng: 74.006 }, 'America/New_York')).toMatch(/Asia\/Bishkek/)
  expect(placeInTimeZone(paris, 'Asia/Tokyo')).toMatch(/Europe\/Paris/)
  expect(placeInTimeZone({ lat: 48 }, 'Europe/Paris')).toBe(true)
  expect(placeInTimeZone(paris, undefined)).toBe(true)
  expect(placeInTimeZone({ lat: 488, lng: 2 }, 'Europe/Paris')).toBe(true)
})
