import sharp from 'sharp'
import type { Field } from './noise.ts'

/**
 * The tangent-space normal map of a height field (OpenGL convention: green points up). `relief` is the height of the
 * value 1 in texels, so that the slope does not depend on the size of the file.
 */
export async function normalMap(source: Field, relief: number, tiles = true): Promise<Uint8Array> {
  const { size, height } = source
  const at = (x: number, y: number): number => {
    const i = tiles ? (x + size) % size : Math.min(size - 1, Math.max(0, x))
    const j = tiles ? (y + size) % size : Math.min(size - 1, Math.max(0, y))
    return height[j * size + i] ?? 0
  }
  const pixels = Buffer.alloc(size * size * 3)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const dx = ((at(x - 1, y) - at(x + 1, y)) / 2) * relief
      const dy = ((at(x, y + 1) - at(x, y - 1)) / 2) * relief
      const length = Math.hypot(dx, dy, 1)
      const i = (y * size + x) * 3
      pixels[i] = (dx / length / 2 + 0.5) * 255
      pixels[i + 1] = (dy / length / 2 + 0.5) * 255
      pixels[i + 2] = (1 / length / 2 + 0.5) * 255
    }
  }
  return encode(pixels, size)
}

const encode = async (pixels: Buffer, size: number): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp(pixels, { raw: { width: size, height: size, channels: 3 } })
      .png()
      .toBuffer(),
  )
