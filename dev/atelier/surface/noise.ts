/** A square height field that tiles; values are roughly 0 to 1. */
export interface Field {
  size: number
  height: Float32Array
}

/** A seeded random number generator (mulberry32), so that results are deterministic. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function field(size: number, height: (u: number, v: number, i: number) => number): Field {
  const values = new Float32Array(size * size)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const i = y * size + x
      values[i] = height(x / size, y / size, i)
    }
  }
  return { size, height: values }
}

/** Smooth value noise with `cells` cells a tile. */
export function valueNoise(size: number, cells: number, seed: number): Field {
  const random = seeded(seed)
  const grid = Float32Array.from({ length: cells * cells }, random)
  const at = (i: number, j: number): number => grid[(j % cells) * cells + (i % cells)] ?? 0
  const ease = (t: number): number => t * t * (3 - 2 * t)
  return field(size, (u, v) => {
    const [i, j] = [Math.floor(u * cells), Math.floor(v * cells)]
    const [a, b] = [ease(u * cells - i), ease(v * cells - j)]
    return (
      (at(i, j) * (1 - a) + at(i + 1, j) * a) * (1 - b) + (at(i, j + 1) * (1 - a) + at(i + 1, j + 1) * a) * b
    )
  })
}

/** The distance to the border between the two nearest of random points, for the creases of leather. */
export function cellCreases(size: number, cells: number, seed: number): Field {
  const random = seeded(seed)
  const points = Array.from({ length: cells * cells }, (_, q) => ({
    x: ((q % cells) + 0.12 + 0.76 * random()) / cells,
    y: (Math.floor(q / cells) + 0.12 + 0.76 * random()) / cells,
  }))
  const wrapped = (d: number): number => Math.min(Math.abs(d), 1 - Math.abs(d))
  return field(size, (u, v) => {
    const [ci, cj] = [Math.floor(u * cells), Math.floor(v * cells)]
    let [nearest, second] = [9, 9]
    for (let dj = -2; dj <= 2; dj++) {
      for (let di = -2; di <= 2; di++) {
        const point = points[((cj + dj + cells) % cells) * cells + ((ci + di + cells) % cells)]
        if (!point) continue
        const d = Math.hypot(wrapped(point.x - u), wrapped(point.y - v))
        if (d < nearest) [nearest, second] = [d, nearest]
        else if (d < second) second = d
      }
    }
    return (second - nearest) * cells
  })
}
