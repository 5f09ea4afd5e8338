import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { carreColours, drawCarre } from '../drawings/carre.ts'
import { rigs } from '../light/rigs.ts'
import { layered, light, mix, smooth } from '../plates/canvas.ts'
import type { Colour } from '../plates/canvas.ts'
import { matt, normalOf } from '../plates/relief.ts'
import { hashOf, once } from '../render/queue.ts'
import { finish } from './finish.ts'

const images = fileURLToPath(new URL('../../../studio/seed/images/', import.meta.url))
const printPixels = 2400

/** The position of the silk: its middle and side in picture widths, and its rotation. */
interface Lay {
  name: string
  colours: keyof typeof carreColours
  rig: 'stone' | 'night'
  x: number
  y: number
  side: number
  turned: number
  folds: number
}

const lays: Lay[] = [
  { name: 'hero', colours: 'midnight', rig: 'night', x: 0.5, y: 0.63, side: 0.74, turned: -0.16, folds: 1 },
  { name: 'still', colours: 'midnight', rig: 'stone', x: 0.5, y: 0.62, side: 0.8, turned: 0, folds: 0.5 },
  {
    name: 'detail-1',
    colours: 'midnight',
    rig: 'stone',
    x: 0.86,
    y: 1.06,
    side: 2.1,
    turned: 0.12,
    folds: 1.5,
  },
  {
    name: 'detail-2',
    colours: 'midnight',
    rig: 'night',
    x: 0.2,
    y: 0.2,
    side: 1.9,
    turned: -0.34,
    folds: 1.8,
  },
  {
    name: 'midnight-still',
    colours: 'midnight',
    rig: 'stone',
    x: 0.5,
    y: 0.62,
    side: 0.8,
    turned: 0,
    folds: 0.5,
  },
  {
    name: 'madder-still',
    colours: 'madder',
    rig: 'stone',
    x: 0.5,
    y: 0.62,
    side: 0.8,
    turned: 0,
    folds: 0.5,
  },
]

/** The height of the silk over the table, in units of its side: soft waves and fold creases. */
const swell = (u: number, v: number): number => {
  const crease = (t: number): number => Math.exp(-Math.abs(t) * 90) * 0.0018
  const wave =
    0.012 * Math.sin(u * 5.1 + v * 2.6 + 1.2 * layered(u * 2, v * 2, 2)) + 0.006 * Math.sin(u * 9 - v * 6.5)
  return wave + crease(u - 1 / 3) + crease(u - 2 / 3) + crease(v - 1 / 2)
}

async function picture(lay: Lay): Promise<Buffer> {
  const [width, height] = [1600, 2000]
  const print = await sharp(Buffer.from(drawCarre(carreColours[lay.colours])), { density: 192 })
    .resize(printPixels, printPixels)
    .removeAlpha()
    .raw()
    .toBuffer()
  const rig = rigs[lay.rig]
  const [ground, pool] = [light(rig.ground), light(rig.pool)]
  const strength = lay.rig === 'night' ? 0.72 : 1
  const relief = (u: number, v: number): number => swell(u, v) * lay.folds
  const inSilk = (x: number, y: number): readonly [number, number] => {
    const [dx, dy] = [(x - lay.x) / lay.side, (y - lay.y) / lay.side]
    const [c, s] = [Math.cos(lay.turned), Math.sin(lay.turned)]
    return [dx * c + dy * s + 0.5, dy * c - dx * s + 0.5]
  }
  /** The distance outside the hem, which is slightly uneven. */
  const outside = (u: number, v: number): number => {
    const uneven = 0.0035 * (layered(u * 14, v * 14, 2) - 0.5)
    return Math.max(Math.abs(u - 0.5), Math.abs(v - 0.5)) - 0.5 + uneven
  }
  const sample = (u: number, v: number): Colour => {
    const px = Math.min(printPixels - 1, Math.max(0, Math.floor(u * printPixels)))
    const py = Math.min(printPixels - 1, Math.max(0, Math.floor(v * printPixels)))
    const i = (py * printPixels + px) * 3
    const linear = (c: number): number => ((print[i + c] ?? 0) / 255) ** 2.2
    return [linear(0), linear(1), linear(2)]
  }
  const shade = (x: number, y: number): Colour => {
    const near = Math.exp(-((x - 0.47) ** 2 + ((y - 0.52) / 1.25) ** 2) / 0.11)
    const table = mix(ground, pool, near * (lay.rig === 'night' ? 0.55 : 0.8))
    const [u, v] = inSilk(x, y)
    const d = outside(u, v)
    const border = Math.min(x, 1 - x, y, 1.25 - y)
    if (d > 0.0015) {
      const [su, sv] = inSilk(x - 0.012, y - 0.016)
      const fallen = Math.max(outside(su, sv), 0)
      const shadow = 0.55 * Math.exp(-fallen * 52) + 0.2 * Math.exp(-d * 160)
      return mix(table, [0.01, 0.01, 0.012], Math.min(0.8, shadow) * smooth(0, 0.1, border))
    }
    const normal = normalOf(relief, u, v, 0.0016, 2.6)
    const twill = 0.985 + 0.03 * Math.sin((u + v) * 2600)
    const across = normal[0] * 0.8 + normal[1] * 0.6
    const sheen = Math.exp(-(((across + 0.12) / 0.07) ** 2)) * 0.055
    const hem = smooth(-0.008, -0.002, d)
    const lit = matt(normal, sample(u, v), 0.02)
    const roll = 1 + hem * (0.35 * (u < 0.5 || v < 0.5 ? 1 : -1))
    return [0, 1, 2].map((c) => ((lit[c] ?? 0) * twill * roll + sheen) * strength) as unknown as Colour
  }
  const out = Buffer.alloc(width * height * 3)
  const encode = (value: number): number => 255 * Math.min(1, Math.max(0, value)) ** (1 / 2.2)
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const sum = [0, 0, 0]
      for (const [dx, dy] of [
        [0.13, 0.38],
        [0.63, 0.13],
        [0.38, 0.88],
        [0.88, 0.63],
      ] as const) {
        const colour = shade((px + dx) / width, (py + dy) / width)
        for (let c = 0; c < 3; c++) sum[c]! += (colour[c] ?? 0) / 4
      }
      for (let c = 0; c < 3; c++) out[(py * width + px) * 3 + c] = encode(sum[c] ?? 0)
    }
  }
  return sharp(out, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

/** Writes the pictures of the carré, which are computed as flat cloth, not rendered from a model. */
export async function writeCarre(): Promise<void> {
  const code = readFileSync(fileURLToPath(import.meta.url))
  for (const lay of lays) {
    const name = `carre-tour-a-guillocher-${lay.name}`
    const hash = hashOf(code, drawCarre(carreColours[lay.colours]), JSON.stringify(lay))
    await once(`${images}${name}.webp`, name, hash, async () => {
      const finishing = { width: 1600, height: 2000, ground: rigs[lay.rig].ground, melt: 0 }
      await finish(await picture(lay), `${images}${name}.webp`, finishing)
    })
  }
}

if (import.meta.main) await writeCarre()
