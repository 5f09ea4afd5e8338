import type { SanityImageAssetDocument } from '@sanity/client'
import { createImageUrlBuilder, type SanityImageSource } from '@sanity/image-url'
import sharp from 'sharp'
import { expect } from 'vitest'
import { test as base } from '../lake-fixture.ts'

/** Colors as red, green and blue from 0 to 255. */
export const red = [200, 30, 30]
export const green = [30, 160, 60]
export const blue = [30, 60, 200]
export const sand = [210, 190, 140]

/** 400 × 200 pixels: red and green above, blue and sand below. */
export function quarters(): Promise<Buffer> {
  const at = ([r = 0, g = 0, b = 0]: number[], left: number, top: number) => ({
    input: { create: { width: 200, height: 100, channels: 3 as const, background: { r, g, b } } },
    left,
    top,
  })
  return sharp({ create: { width: 400, height: 200, channels: 3, background: '#fff' } })
    .composite([at(red, 0, 0), at(green, 200, 0), at(blue, 0, 100), at(sand, 200, 100)])
    .removeAlpha()
    .png()
    .toBuffer()
}

/** A decoded image response. */
interface Picture {
  width: number
  height: number
  format: string
  type: string | null
  headers: Headers
  /** The color at a place given in fractions of the size. */
  colorAt(x: number, y: number): number[]
}

/** Requests an image with an `Accept` header and decodes it; fails unless the status is 200. */
export async function load(url: string, accept = '*/*'): Promise<Picture> {
  const response = await fetch(url, { headers: { accept } })
  expect(response.status).toBe(200)
  const bytes = Buffer.from(await response.arrayBuffer())
  const { format } = await sharp(bytes).metadata()
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return {
    width: info.width,
    height: info.height,
    format,
    type: response.headers.get('content-type'),
    headers: response.headers,
    colorAt(x, y) {
      const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * 4
      return [...data.subarray(at, at + 4)]
    },
  }
}

/** Tolerates 23 of 255 for each channel, because of lossy formats. */
export function expectColor(actual: number[], expected: number[]): void {
  expected.forEach((channel, index) => expect(Math.abs((actual[index] ?? -1) - channel)).toBeLessThan(24))
}

/** The fixtures of a lake, with the uploaded picture `asset` and the official URL builder `of`. */
export const test = base.extend<{
  asset: SanityImageAssetDocument
  of: (source?: SanityImageSource) => ReturnType<ReturnType<typeof createImageUrlBuilder>['image']>
}>({
  asset: async ({ client }, use) => {
    await use(await client.assets.upload('image', await quarters(), { filename: 'quarters.png' }))
  },
  of: async ({ client, asset }, use) => {
    const builder = createImageUrlBuilder(client)
    await use((source) => builder.image(source ?? asset))
  },
})
