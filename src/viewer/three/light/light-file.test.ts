import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lightFile, lightOf, packLight, stepsOf, unpackLight } from './light-file.ts'

describe('the light file', () => {
  test('is unpacked exactly as it was packed', () => {
    let seed = 7
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) % 2100
    const plane = (side: number) =>
      Int16Array.from({ length: side * side }, (_, i) => (i % 5 ? next() : 0) - 900)
    const levels = lightFile.storedSides.map((side) =>
      Array.from({ length: 6 }, (): [Int16Array, Int16Array, Int16Array] => [
        plane(side),
        plane(side),
        plane(side),
      ]),
    )
    expect(unpackLight(packLight(levels))).toEqual(levels)
  })

  test('is refused when its size is wrong', () => {
    expect(() => unpackLight(new Uint8Array(12))).toThrow('unexpected size')
  })

  test('quantizes an amount of light with an error below 0.4 %', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.016, max: 60, noNaN: true }), (light) => {
        expect(Math.abs(lightOf(stepsOf(light)) / light - 1)).toBeLessThan(0.004)
      }),
    )
  })
})
