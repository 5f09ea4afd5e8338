import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { seeded } from '../surface/noise.ts'

export interface Finishing {
  width: number
  height: number
  /** The background color of the page, which the picture fades to at its border. */
  ground: string
  /** The fraction of the distance to the border that fades to the background; 0 keeps the border. */
  melt: number
  /** True for a path-traced picture, whose bright noise pixels are removed. */
  traced?: boolean
  /** Adjusts the average of the border to the background before fading, for path-traced pictures with unevenly lit paper. */
  match?: boolean
}

const rgb = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

/** The average of a band along three sides; the lower side may have the shadow of the model. */
function borderAverage(data: Buffer, width: number, height: number): [number, number, number] {
  const band = Math.round(width * 0.04)
  const sum = [0, 0, 0]
  let count = 0
  for (let y = 0; y < height * 0.8; y++) {
    for (let x = 0; x < width; x++) {
      if (y > band && x > band && x < width - band) continue
      for (let c = 0; c < 3; c++) sum[c]! += data[(y * width + x) * 3 + c] ?? 0
      count++
    }
  }
  return [(sum[0] ?? 0) / count, (sum[1] ?? 0) / count, (sum[2] ?? 0) / count]
}

/** Removes fireflies: single pixels much brighter than all but one of their neighbours, from rare light paths through glass. */
async function withoutSparks(source: string | Buffer): Promise<Sharp> {
  const { data, info } = await sharp(source)
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const clean = Buffer.from(data)
  const brightness = (x: number, y: number): number => {
    const i = (y * width + x) * 3
    return (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)
  }
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const around = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => brightness(x + dx, y + dy)))
      const own = around.splice(4, 1)[0] ?? 0
      const second = around.toSorted((a, b) => b - a)[1] ?? 0
      if (own < second * 1.1 + 6) continue
      for (let c = 0; c < 3; c++) {
        const i = (y * width + x) * 3 + c
        clean[i] = (data[i] ?? 0) * (second / own)
      }
    }
  }
  return sharp(clean, { raw: { width, height, channels: 3 } })
}

/** Resizes and grades a picture and adds grain of a quarter of a step, which prevents banding in dark gradients. */
export async function grade(source: string | Buffer, finishing: Finishing): Promise<Sharp> {
  const { width, height, melt } = finishing
  const negative = finishing.traced
    ? await withoutSparks(source)
    : sharp(source).toColourspace('srgb').removeAlpha()
  const { data } = await negative
    .resize(width, height, { fit: 'cover', kernel: 'lanczos3' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const ground = rgb(finishing.ground)
  const border = finishing.match ? borderAverage(data, width, height) : ground
  const gain = ground.map((value, c) => value / Math.max(1, border[c] ?? 1))
  const random = seeded(1847)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3
      const [dx, dy] = [Math.abs((2 * x) / width - 1), Math.abs((2 * y) / height - 1)]
      const away = (dx ** 2.2 + dy ** 2.2) ** (1 / 2.2)
      const t = melt > 0 ? Math.min(1, Math.max(0, (1 - away) / melt)) : 1
      const own = t * t * (3 - 2 * t)
      const grain = (random() + random() - 1) * 1.1
      for (let c = 0; c < 3; c++) {
        const value = Math.min(255, (data[i + c] ?? 0) * (gain[c] ?? 1))
        data[i + c] = Math.max(0, Math.min(255, value * own + (ground[c] ?? 0) * (1 - own) + grain + 0.5))
      }
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** Grades a picture and writes it in the format of the content. */
export async function finish(source: string | Buffer, target: string, finishing: Finishing): Promise<void> {
  const graded = await grade(source, finishing)
  await graded.webp({ quality: 86, effort: 5 }).toFile(target)
}
