import { cellCreases, field, valueNoise } from './noise.ts'
import type { Field } from './noise.ts'

/** Full-grain calf, a tile of 24 mm: pebbles of half a millimetre, finer ones between them, and low-frequency unevenness. */
export function calf(size: number): Field {
  const pebbles = cellCreases(size, 44, 7)
  const fine = cellCreases(size, 104, 11)
  const slow = valueNoise(size, 9, 3)
  const pores = valueNoise(size, 256, 5)
  return field(size, (_u, _v, i) => {
    const large = Math.sqrt(Math.min(1, (pebbles.height[i] ?? 0) * 2.2))
    const small = Math.sqrt(Math.min(1, (fine.height[i] ?? 0) * 2))
    const depth = 0.35 + 0.65 * (slow.height[i] ?? 0)
    return large * 0.7 * depth + small * 0.28 + (pores.height[i] ?? 0) * 0.05
  })
}

/** Laid paper over board, a tile of 40 mm: felt marks and fibres. */
export function laidPaper(size: number): Field {
  const fibre = valueNoise(size, 128, 2)
  const tooth = valueNoise(size, 256, 4)
  const felt = valueNoise(size, 40, 9)
  return field(
    size,
    (_u, _v, i) => (fibre.height[i] ?? 0) * 0.5 + (tooth.height[i] ?? 0) * 0.5 + (felt.height[i] ?? 0) * 0.4,
  )
}

/** Grosgrain, a tile of 20 mm with 26 slightly uneven weft cords. */
export function grosgrain(size: number): Field {
  const uneven = valueNoise(size, 24, 6)
  return field(size, (_u, v, i) => {
    const cord = 0.5 + 0.5 * Math.cos(v * Math.PI * 2 * 26)
    return Math.sqrt(cord) * (0.88 + 0.12 * (uneven.height[i] ?? 0))
  })
}

/** Long fine scratches of a brushed surface, a tile of 20 mm, running along U. */
export function brushed(size: number): Field {
  const lines = valueNoise(size, size / 2, 21)
  const slow = valueNoise(size, 8, 22)
  return field(size, (_u, v) => {
    const row = Math.floor(v * size)
    return (lines.height[row * size] ?? 0) * 0.8 + (slow.height[row * size] ?? 0) * 0.2
  })
}

/** Open-pored wood, a tile of 60 mm, its grain running along V. */
export function walnut(size: number): Field {
  const bend = valueNoise(size, 4, 31)
  const pore = valueNoise(size, size / 4, 32)
  const slow = valueNoise(size, 6, 33)
  return field(size, (u, v, i) => {
    const x = u + (bend.height[i] ?? 0) * 0.05
    const rings = 0.5 + 0.5 * Math.sin(x * Math.PI * 2 * 14 + (slow.height[i] ?? 0) * 4)
    const column = Math.floor(x * size * 0.98) % size
    const streak = pore.height[((Math.floor(v * 24) * 7) % size) * size + column] ?? 0
    return rings * 0.6 + streak * 0.4
  })
}

/** Barleycorn guilloché, a tile of 8 mm: waves along U, each row shifted by half a wave. */
export function barleycorn(size: number): Field {
  const [rows, waves] = [16, 4]
  return field(size, (u, v) => {
    const across = v * rows
    let nearest = 1
    for (let row = Math.floor(across) - 1; row <= Math.floor(across) + 2; row++) {
      const phase = row % 2 === 0 ? 0 : Math.PI
      const line = row + 0.42 * Math.sin(u * waves * 2 * Math.PI + phase)
      nearest = Math.min(nearest, Math.abs(across - line))
    }
    return Math.min(1, nearest * 2)
  })
}
