/**
 * The studio's light filtered for every roughness when the pictures were taken, so that no visitor's machine has to: the
 * levels of three's PMREM, in hundredths of an octave, each point told by how it differs from its neighbours, deflated.
 * Written by the atelier (dev/atelier/light/write-reflections.ts) to /models/light-cards.pmrem.
 */
export const lightFile = {
  /** The sides of the levels, the sharpest first. */
  sides: [256, 128, 64, 32, 16, 8],
  /** The sharpest is stored at half its side: cards with soft borders lose nothing by it. */
  storedSides: [128, 128, 64, 32, 16, 8],
  stepsPerOctave: 100,
  darkestOctave: -6,
} as const

/** Green, and how far red and blue lie from it: a studio's lights are nearly white. */
type Planes = [green: Int16Array, red: Int16Array, blue: Int16Array]

/** What a point is expected to be from its neighbours to the left, above, and above to the left. */
function predict(plane: Int16Array, side: number, x: number, y: number): number {
  const at = y * side + x
  if (y === 0) return x === 0 ? 0 : (plane[at - 1] ?? 0)
  const above = plane[at - side] ?? 0
  if (x === 0) return above
  const left = plane[at - 1] ?? 0
  const corner = plane[at - side - 1] ?? 0
  if (corner >= Math.max(left, above)) return Math.min(left, above)
  if (corner <= Math.min(left, above)) return Math.max(left, above)
  return left + above - corner
}

const pointCount = lightFile.storedSides.reduce((sum, side) => sum + side * side * 6 * 3, 0)

/** The levels and faces of a light, as bytes that deflate well. */
export function packLight(levels: readonly (readonly Planes[])[]): Uint8Array {
  const bytes = new Uint8Array(pointCount * 2)
  let point = 0
  levels.forEach((faces, level) => {
    const side = lightFile.storedSides[level] ?? 0
    for (const plane of faces.flat()) {
      for (let at = 0; at < side * side; at++) {
        const difference = (plane[at] ?? 0) - predict(plane, side, at % side, Math.floor(at / side))
        const folded = difference < 0 ? -2 * difference - 1 : 2 * difference
        bytes[point] = folded & 255
        bytes[point + pointCount] = folded >> 8
        point++
      }
    }
  })
  return bytes
}

/** The reverse of `packLight`. Throws when the bytes are not what the atelier writes. */
export function unpackLight(bytes: Uint8Array): Planes[][] {
  if (bytes.length !== pointCount * 2) throw new Error('The light is not as the atelier writes it.')
  let point = 0
  const readPlane = (side: number): Int16Array => {
    const plane = new Int16Array(side * side)
    for (let y = 0, at = 0; y < side; y++) {
      for (let x = 0; x < side; x++, at++) {
        const folded = (bytes[point] ?? 0) | ((bytes[point + pointCount] ?? 0) << 8)
        plane[at] = predict(plane, side, x, y) + (folded & 1 ? -(folded + 1) / 2 : folded / 2)
        point++
      }
    }
    return plane
  }
  return lightFile.storedSides.map((side) =>
    Array.from({ length: 6 }, (): Planes => [readPlane(side), readPlane(side), readPlane(side)]),
  )
}

const { stepsPerOctave, darkestOctave } = lightFile

/** An amount of light as a whole number of steps, and back. */
export const stepsOf = (light: number): number =>
  Math.round((Math.log2(Math.max(light, 2 ** darkestOctave)) - darkestOctave) * stepsPerOctave)
export const lightOf = (steps: number): number => 2 ** (steps / stepsPerOctave + darkestOctave)
