/**
 * The studio's light, prefiltered for every roughness, so that visitors do not compute it: the levels of three's PMREM
 * in hundredths of an octave, each pixel coded as its difference from a prediction, then deflated.
 * dev/atelier/light/write-reflections.ts writes it to /models/light-cards.pmrem.
 */
export const lightFile = {
  /** The sides of the levels in pixels, the sharpest first. */
  sides: [256, 128, 64, 32, 16, 8],
  /** The sharpest is stored at half its side: light cards have soft borders and lose no detail. */
  storedSides: [128, 128, 64, 32, 16, 8],
  stepsPerOctave: 100,
  darkestOctave: -6,
} as const

/** Green, and the differences of red and blue from it, which are small because the lights are nearly white. */
type Planes = [green: Int16Array, red: Int16Array, blue: Int16Array]

/** Predicts a pixel from its left, upper and upper left neighbours (the median predictor of JPEG-LS). */
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

/** Serializes levels and faces into bytes that deflate well. */
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

/** The inverse of `packLight`. Throws when the number of bytes is wrong. */
export function unpackLight(bytes: Uint8Array): Planes[][] {
  if (bytes.length !== pointCount * 2)
    throw new Error(`the light file has an unexpected size: ${bytes.length} bytes`)
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

/** Quantizes an amount of light to a number of steps; `lightOf` is the inverse. */
export const stepsOf = (light: number): number =>
  Math.round((Math.log2(Math.max(light, 2 ** darkestOctave)) - darkestOctave) * stepsPerOctave)
export const lightOf = (steps: number): number => 2 ** (steps / stepsPerOctave + darkestOctave)
