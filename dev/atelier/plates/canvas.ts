import sharp from 'sharp'
import { seeded } from '../surface/noise.ts'

export type Colour = readonly [number, number, number]
/** The linear color at a point; y goes from 0 at the top to 1, x from 0 to 1.5. */
export type Shade = (x: number, y: number) => Colour

const width = 2000
const height = 1333

/** Converts a hex color to linear RGB. */
export const light = (hex: string): Colour => {
  const channel = (i: number): number => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

export const clamp = (v: number, low = 0, high = 1): number => Math.min(high, Math.max(low, v))
export const smooth = (from: number, to: number, v: number): number => {
  const t = clamp((v - from) / (to - from))
  return t * t * (3 - 2 * t)
}
export const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
export const scale = (a: Colour, by: number): Colour => [a[0] * by, a[1] * by, a[2] * by]
export const add = (a: Colour, b: Colour, by = 1): Colour => [
  a[0] + b[0] * by,
  a[1] + b[1] * by,
  a[2] + b[2] * by,
]

export const times = (a: Colour, b: Colour): Colour => [a[0] * b[0], a[1] * b[1], a[2] * b[2]]

const lattice = (i: number, j: number): number => {
  let h = Math.imul(i, 374761393) + Math.imul(j, 668265263)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Smooth noise over the plane, 0 to 1, one cell a unit. */
export function noise(x: number, y: number): number {
  const [i, j] = [Math.floor(x), Math.floor(y)]
  const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10)
  const [a, b] = [ease(x - i), ease(y - j)]
  const top = lattice(i, j) * (1 - a) + lattice(i + 1, j) * a
  const bottom = lattice(i, j + 1) * (1 - a) + lattice(i + 1, j + 1) * a
  return top * (1 - b) + bottom * b
}

/** Noise of several octaves. */
export function layered(x: number, y: number, octaves = 5): number {
  let [sum, weight, frequency] = [0, 0.5, 1]
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * frequency + i * 17.3, y * frequency - i * 9.1)
    weight /= 2
    frequency *= 2.03
  }
  return sum / (1 - 0.5 ** octaves)
}

/** A film curve: highlights are compressed instead of clipped. */
const film = (v: number): number => {
  const x = Math.max(0, v)
  const mapped = (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)
  return clamp(mapped <= 0.0031308 ? mapped * 12.92 : 1.055 * mapped ** (1 / 2.4) - 0.055) * 255
}

const patterns = {
  soft: [
    [0.25, 0.25],
    [0.75, 0.75],
  ],
  fine: [
    [0.13, 0.38],
    [0.63, 0.13],
    [0.38, 0.88],
    [0.88, 0.63],
  ],
} as const

export interface Drawing {
  /** The defocus of a point, 0 to 1. */
  depth?: (x: number, y: number) => number
  /** Fine details take four samples a pixel, soft ones two. */
  grain?: keyof typeof patterns
}

/** Reduces the saturation by a seventh. */
const held = (value: number, grey: number): number => value + (grey - value) * 0.14

/** Renders a plate: several samples a pixel, a film curve and slight grain. */
export async function draw(shade: Shade, target: string, drawing: Drawing = {}): Promise<void> {
  const { depth } = drawing
  const pattern = patterns[drawing.grain ?? 'soft']
  const random = seeded(1912)
  const pixels = Buffer.alloc(width * height * 3)
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const sum = [0, 0, 0]
      for (const [dx, dy] of pattern) {
        const colour = shade((px + dx) / height, (py + dy) / height)
        for (let c = 0; c < 3; c++) sum[c]! += Math.min(4, colour[c] ?? 0) / pattern.length
      }
      const grey = 0.3 * (sum[0] ?? 0) + 0.59 * (sum[1] ?? 0) + 0.11 * (sum[2] ?? 0)
      const grain = (random() + random() - 1) * 1.3
      for (let c = 0; c < 3; c++) {
        pixels[(py * width + px) * 3 + c] = clamp(film(held(sum[c] ?? 0, grey)) + grain + 0.5, 0, 255)
      }
    }
  }
  const raw = { raw: { width, height, channels: 3 as const } }
  const sharpPicture = depth ? await defocused(pixels, depth) : pixels
  await sharp(sharpPicture, raw).webp({ quality: 84, effort: 5 }).toFile(target)
}

/** Blends three blurred copies by the defocus of each point, 0 to 1. */
async function defocused(pixels: Buffer, depth: (x: number, y: number) => number): Promise<Buffer> {
  const raw = { raw: { width, height, channels: 3 as const } }
  const soft = await sharp(pixels, raw).blur(3.2).raw().toBuffer()
  const softer = await sharp(pixels, raw).blur(10).raw().toBuffer()
  const out = Buffer.alloc(pixels.length)
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const away = clamp(depth(px / height, py / height)) * 2
      const [from, to] = away < 1 ? [pixels, soft] : [soft, softer]
      const t = away < 1 ? away : away - 1
      for (let c = 0; c < 3; c++) {
        const i = (py * width + px) * 3 + c
        out[i] = (from[i] ?? 0) * (1 - t) + (to[i] ?? 0) * t
      }
    }
  }
  return out
}
