import { describe, expect, test } from 'vitest'
import { completePlace } from './complete-place.ts'
import { publicFile } from './public-file.ts'

const accepted = true
const anError = expect.stringMatching(/^.+[.?]$/)

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
