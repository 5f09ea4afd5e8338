import { Worker } from 'node:worker_threads'
import type { Strip } from './denoise-worker.ts'
import { readExr } from './exr.ts'
import type { Picture } from './exr.ts'

const workers = 2

const shared = (count: number): Float32Array => new Float32Array(new SharedArrayBuffer(count * 4))

function channel(picture: Picture, pass: string, name: string): Float32Array {
  for (const [key, values] of picture.channels) {
    if (key.includes(`.${pass}.`) && key.endsWith(`.${name}`)) return values
  }
  throw new Error(`The render has no pass ${pass}.${name}.`)
}

function blurred(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(values.length)
  const out = shared(values.length)
  const clamp = (v: number, top: number): number => Math.min(top - 1, Math.max(0, v))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let k = -radius; k <= radius; k++) sum += values[y * width + clamp(x + k, width)] as number
      across[y * width + x] = sum
    }
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let k = -radius; k <= radius; k++) sum += across[clamp(y + k, height) * width + x] as number
      out[y * width + x] = sum / (2 * radius + 1) ** 2
    }
  }
  return out
}

/** Denoises two half renders and returns linear red, green and blue. Debian's Blender has no denoiser. */
export async function denoise(fileA: string, fileB: string, strength: number) {
  const [a, b] = [readExr(fileA), readExr(fileB)]
  const { width, height } = a
  const count = width * height
  const guides: Float32Array[] = []
  const guideVariance: Float32Array[] = []
  for (const [pass, names] of [
    ['Denoising Albedo', 'RGB'],
    ['Denoising Normal', 'XYZ'],
  ] as const) {
    for (const name of names) {
      const [p, q] = [channel(a, pass, name), channel(b, pass, name)]
      const [mean, noise] = [shared(count), new Float32Array(count)]
      for (let i = 0; i < count; i++) {
        mean[i] = ((p[i] as number) + (q[i] as number)) / 2
        noise[i] = ((p[i] as number) - (q[i] as number)) ** 2 / 4
      }
      guides.push(mean)
      guideVariance.push(blurred(noise, width, height, 1))
    }
  }
  // Dividing by the albedo keeps textures sharp, and compression limits the weight of highlights.
  const albedo = guides.slice(0, 3).map((g) => g.map((v) => Math.max(0.06, v)))
  const pass = [...a.channels.keys()].some((key) => key.includes('Noisy Image')) ? 'Noisy Image' : 'Combined'
  const [halfA, halfB]: [Float32Array[], Float32Array[]] = [[], []]
  const spread = new Float32Array(count)
  for (const [c, name] of ['R', 'G', 'B'].entries()) {
    const [p, q, colour] = [channel(a, pass, name), channel(b, pass, name), albedo[c] as Float32Array]
    const [x, y] = [shared(count), shared(count)]
    for (let i = 0; i < count; i++) {
      x[i] = Math.log1p((Math.max(0, p[i] as number) / (colour[i] as number)) * 2)
      y[i] = Math.log1p((Math.max(0, q[i] as number) / (colour[i] as number)) * 2)
      spread[i]! += ((x[i] as number) - (y[i] as number)) ** 2 / 6
    }
    halfA.push(x)
    halfB.push(y)
  }
  const out = [shared(count), shared(count), shared(count)]
  const common = { width, height, a: halfA, b: halfB, guides, guideVariance, out, strength }
  const variance = blurred(spread, width, height, 3)
  await Promise.all(
    Array.from({ length: workers }, (_, i) =>
      runStrip({
        ...common,
        variance,
        from: Math.floor((height * i) / workers),
        to: Math.floor((height * (i + 1)) / workers),
      }),
    ),
  )
  const rgb = out.map((values, c) => {
    const colour = albedo[c] as Float32Array
    return new Float32Array(values.map((v, i) => (Math.expm1(v) / 2) * (colour[i] as number)))
  })
  return { width, height, rgb }
}

const runStrip = (strip: Strip): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./denoise-worker.ts', import.meta.url), { workerData: strip })
    worker.on('exit', () => {
      resolve()
    })
    worker.on('error', reject)
  })
