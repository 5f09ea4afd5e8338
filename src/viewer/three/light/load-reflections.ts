import {
  CompressedCubeTexture,
  DataUtils,
  HalfFloatType,
  LinearFilter,
  LinearMipmapLinearFilter,
} from 'three'
import { type CompressedTextureMipmap, RGBAFormat, type Texture } from 'three'
import { lightFile, lightOf, unpackLight } from './light-file.ts'

const url = '/models/light-cards.pmrem'
const one = DataUtils.toHalfFloat(1)

async function inflate(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const inflated = body.pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}

/** Bilinear upscaling by two. */
function enlarge(plane: Int16Array, side: number): Int16Array {
  const large = new Int16Array(side * side * 4)
  const within = (at: number) => Math.min(side - 1, Math.max(0, at))
  for (let y = 0; y < side * 2; y++) {
    const [near, far] = [y >> 1, within((y >> 1) + (y & 1 ? 1 : -1))]
    for (let x = 0; x < side * 2; x++) {
      const [close, beside] = [x >> 1, within((x >> 1) + (x & 1 ? 1 : -1))]
      const point = (row: number, column: number) => plane[row * side + column] ?? 0
      const inner = point(near, close) * 9 + (point(near, beside) + point(far, close)) * 3
      large[y * side * 2 + x] = Math.round((inner + point(far, beside)) / 16)
    }
  }
  return large
}

/** Converts steps to half floats, with a cache: there are only some thousand values. */
function halfFloats(): (steps: number) => number {
  const known = new Uint16Array(4096)
  return (steps) => {
    const at = steps & 4095
    known[at] ||= DataUtils.toHalfFloat(lightOf(steps))
    return known[at]
  }
}

/** Loads the prefiltered environment map. Throws when it cannot be fetched or read. */
export async function loadReflections(signal: AbortSignal): Promise<Texture> {
  const response = await fetch(url, { signal })
  if (!response.ok || !response.body) throw new Error(`${url} responded with ${response.status}`)
  const levels = unpackLight(await inflate(response.body))
  const half = halfFloats()
  const faces: CompressedTextureMipmap[][] = [[], [], [], [], [], []]
  levels.forEach((planesOfFaces, level) => {
    const [side, stored] = [lightFile.sides[level] ?? 0, lightFile.storedSides[level] ?? 0]
    planesOfFaces.forEach((planes, face) => {
      const [green, red, blue] = side === stored ? planes : planes.map((plane) => enlarge(plane, stored))
      const data = new Uint16Array(side * side * 4)
      for (let i = 0, at = 0; i < side * side; i++) {
        const steps = green?.[i] ?? 0
        data[at++] = half(steps + (red?.[i] ?? 0))
        data[at++] = half(steps)
        data[at++] = half(steps + (blue?.[i] ?? 0))
        data[at++] = one
      }
      // three's type expects the bytes of a compressed format; WebGL needs half floats here.
      faces[face]?.push({
        data: data as unknown as CompressedTextureMipmap['data'],
        width: side,
        height: side,
      })
    })
  })
  const [width, height] = [lightFile.sides[0], lightFile.sides[0]]
  const images = faces.map((mipmaps) => ({ mipmaps, width, height, format: RGBAFormat }))
  const texture = new CompressedCubeTexture(images as never, RGBAFormat as never, HalfFloatType)
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.generateMipmaps = false
  texture.isPMREMTexture = true
  texture.needsUpdate = true
  return texture
}
