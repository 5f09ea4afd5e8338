import { parentPort, workerData } from 'node:worker_threads'

/** The input of a worker for the rows from..to. Every array is shared memory of width × height floats. */
export interface Strip {
  width: number
  height: number
  from: number
  to: number
  /** The two half renders, divided by albedo and compressed, three channels each. */
  a: Float32Array[]
  b: Float32Array[]
  variance: Float32Array
  /** Albedo and normal, nearly without noise, and their variance. */
  guides: Float32Array[]
  guideVariance: Float32Array[]
  out: Float32Array[]
  strength: number
}

const reach = 8
const patch = 2

/** Sums over a square patch, by one axis at a time. */
function boxSum(values: Float32Array, scratch: Float32Array, width: number, rows: number): void {
  const column = (x: number): number => Math.min(width - 1, Math.max(0, x))
  const line = (y: number): number => Math.min(rows - 1, Math.max(0, y))
  for (let y = 0; y < rows; y++) {
    const o = y * width
    let sum = 0
    for (let x = -patch; x <= patch; x++) sum += values[o + column(x)] as number
    for (let x = 0; x < width; x++) {
      scratch[o + x] = sum
      sum += (values[o + column(x + patch + 1)] as number) - (values[o + column(x - patch)] as number)
    }
  }
  for (let x = 0; x < width; x++) {
    let sum = 0
    for (let y = -patch; y <= patch; y++) sum += scratch[line(y) * width + x] as number
    for (let y = 0; y < rows; y++) {
      values[y * width + x] = sum
      sum +=
        (scratch[line(y + patch + 1) * width + x] as number) -
        (scratch[line(y - patch) * width + x] as number)
    }
  }
}

/**
 * Non-local means with two half renders (Rousselle, Manzi and Zwicker, 2013): each half is averaged with weights from
 * the other half, so that weights and noise are independent. Albedo and normal prevent mixing different surfaces.
 */
function clean(strip: Strip): void {
  const { width, height, from, to, a, b, variance, guides, guideVariance, out } = strip
  const first = Math.max(0, from - patch)
  const rows = Math.min(height, to + patch) - first
  const floats = (count: number): Float32Array => new Float32Array(count)
  const [distanceA, distanceB, guideDistance, scratch] = [1, 2, 3, 4].map(() => floats(rows * width)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const sums = Array.from({ length: 8 }, () => floats((to - from) * width))
  const k2 = strip.strength ** 2
  const patchArea = (2 * patch + 1) ** 2

  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      for (let y = 0; y < rows; y++) {
        const yq = Math.min(height - 1, Math.max(0, first + y + dy))
        for (let x = 0; x < width; x++) {
          const p = (first + y) * width + x
          const q = yq * width + Math.min(width - 1, Math.max(0, x + dx))
          const i = y * width + x
          const [vp, vq] = [variance[p] as number, variance[q] as number]
          const norm = 1 / (1e-6 + k2 * (vp + vq))
          const expected = vp + Math.min(vp, vq)
          let [sumA, sumB] = [0, 0]
          for (let c = 0; c < 3; c++) {
            const [ca, cb] = [a[c] as Float32Array, b[c] as Float32Array]
            const ea = (ca[p] as number) - (ca[q] as number)
            const eb = (cb[p] as number) - (cb[q] as number)
            sumA += (ea * ea - expected) * norm
            sumB += (eb * eb - expected) * norm
          }
          distanceA[i] = sumA / 3
          distanceB[i] = sumB / 3
          let worst = 0
          for (let g = 0; g < guides.length; g++) {
            const [guide, noise] = [guides[g] as Float32Array, guideVariance[g] as Float32Array]
            const e = (guide[p] as number) - (guide[q] as number)
            const np = noise[p] as number
            const floor = g < 3 ? 4e-4 : 2e-3
            const d = (e * e - (np + Math.min(np, noise[q] as number))) / (0.36 * Math.max(floor, np))
            if (d > worst) worst = d
          }
          guideDistance[i] = worst
        }
      }
      boxSum(distanceA, scratch, width, rows)
      boxSum(distanceB, scratch, width, rows)
      for (let y = from; y < to; y++) {
        const yq = y + dy
        if (yq < 0 || yq >= height) continue
        for (let x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
          const i = (y - first) * width + x
          const apart = guideDistance[i] as number
          if (apart > 12) continue
          const o = (y - from) * width + x
          const q = yq * width + x + dx
          const limit = Math.exp(-apart)
          const wa = Math.min(limit, Math.exp(-Math.max(0, (distanceB[i] as number) / patchArea)))
          const wb = Math.min(limit, Math.exp(-Math.max(0, (distanceA[i] as number) / patchArea)))
          for (let c = 0; c < 3; c++) {
            ;(sums[c] as Float32Array)[o]! += wa * ((a[c] as Float32Array)[q] as number)
            ;(sums[c + 3] as Float32Array)[o]! += wb * ((b[c] as Float32Array)[q] as number)
          }
          ;(sums[6] as Float32Array)[o]! += wa
          ;(sums[7] as Float32Array)[o]! += wb
        }
      }
    }
  }
  for (let i = 0; i < (to - from) * width; i++) {
    for (let c = 0; c < 3; c++) {
      const fromA = ((sums[c] as Float32Array)[i] as number) / ((sums[6] as Float32Array)[i] || 1)
      const fromB = ((sums[c + 3] as Float32Array)[i] as number) / ((sums[7] as Float32Array)[i] || 1)
      ;(out[c] as Float32Array)[from * width + i] = (fromA + fromB) / 2
    }
  }
}

clean(workerData as Strip)
parentPort?.postMessage('done')
