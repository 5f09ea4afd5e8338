import type { BufferGeometry } from 'three'
import { fillet } from './fillet.ts'
import type { Corner } from './fillet.ts'
import { creased, fromLists, outward } from './mesh.ts'

export interface TurnOptions {
  /** Steps around the axis. */
  around?: number
  /** Steps in each fillet. */
  round?: number
  /** True for a ring with a closed profile; otherwise the profile starts and ends on the axis. */
  ring?: boolean
  /** Edges sharper than this angle in degrees stay sharp. */
  crease?: number
}

/**
 * Revolves a profile of [radius, height] corners around the Y axis into a closed mesh. UVs are in millimetres: around the
 * largest radius, and along the profile.
 */
export function turn(profile: readonly Corner[], options: TurnOptions = {}): BufferGeometry {
  const { around = 96, round = 4, ring = false, crease = 38 } = options
  const first = profile[0]
  const last = profile[profile.length - 1]
  const whole = ring
    ? profile
    : [
        ...(first && first[0] > 0 ? [[0, first[1]] as const] : []),
        ...profile,
        ...(last && last[0] > 0 ? [[0, last[1]] as const] : []),
      ]
  const line = fillet(whole, ring, round)
  if (ring && line[0]) line.push([line[0][0], line[0][1]])
  const widest = Math.max(...line.map(([r]) => r))

  const positions: number[] = []
  const uvs: number[] = []
  let along = 0
  line.forEach(([r, y], i) => {
    const before = line[i - 1]
    if (before) along += Math.hypot(r - before[0], y - before[1])
    for (let j = 0; j <= around; j++) {
      const angle = ((j % around) / around) * 2 * Math.PI
      positions.push(Math.max(r, 0) * Math.sin(angle), y, Math.max(r, 0) * Math.cos(angle))
      uvs.push((j / around) * 2 * Math.PI * widest, along)
    }
  })
  const indices: number[] = []
  const row = around + 1
  for (let i = 0; i < line.length - 1; i++) {
    const [lower, upper] = [line[i]?.[0] ?? 0, line[i + 1]?.[0] ?? 0]
    for (let j = 0; j < around; j++) {
      const a = i * row + j
      if (lower > 1e-9) indices.push(a, a + 1, a + row)
      if (upper > 1e-9) indices.push(a + 1, a + row + 1, a + row)
    }
  }
  return creased(outward(fromLists(positions, uvs, indices)), crease)
}
