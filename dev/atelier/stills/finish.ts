import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { seeded } from '../surface/noise.ts'

export interface Finishing {
  width: number
  height: number
  /** The page's ground, which the picture becomes at its border. */
  ground: string
  /** How much of the way from the middle melts into the ground; 0 keeps the picture's own border. */
  melt: number
  /** The picture is path traced, and has sparks to be taken out. */
  traced?: boolean
  /** Bring the border's average to the ground before melting: for photographs, whose paper takes the light unevenly. */
  match?: boolean
}

const rgb = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

/** The average of a band along the upper three sides; the lower one may hold the piece's shadow. */
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

/** Takes out single pixels much brighter than all but one of their neighbours: light that found its way through glass once. */
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

/** Sizes, grades and grains a picture. The grain is a quarter of a step: it keeps dark gradients from banding. */
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

/** Grades a picture and writes it as the content holds it. */
export async function finish(source: string | Buffer, target: string, finishing: Finishing): Promise<void> {
  const graded = await grade(source, finishing)
  await graded.webp({ quality: 86, effort: 5 }).toFile(target)
}
