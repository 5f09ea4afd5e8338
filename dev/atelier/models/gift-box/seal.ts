import type { BufferGeometry } from 'three'
import { smallRosette } from '../../drawings/rosette.ts'
import { creased, fromLists, outward, projectUv } from '../../geometry/mesh.ts'
import { guillocheRelief } from '../../surface/guilloche-relief.ts'
import { field } from '../../surface/noise.ts'
import type { Field } from '../../surface/noise.ts'

const sealMm = 30

/** The relief of the seal: the third rosette around a raised crescent. */
export function sealRelief(): Field {
  const rose = smallRosette({
    rings: 8,
    firstRadius: 4.6,
    step: 0.62,
    amplitude: (r) => 0.06 + r * 0.02,
    drift: (ring) => Math.sin(ring / 3) * 0.1,
  })
  const relief = guillocheRelief(512, sealMm, rose, 4, 9.4)
  return field(512, (u, v, i) => {
    const [x, y] = [(u - 0.5) * sealMm, (0.5 - v) * sealMm]
    const inMoon = Math.hypot(x, y) < 2.7 && Math.hypot(x - 1.15, y) > 2.2
    return inMoon ? 1.4 : (relief.height[i] ?? 0)
  })
}

/** The wax of the seal: an uneven edge and a raised rim. Faces +Z. */
export function seal(): BufferGeometry {
  const around = 96
  const edge = (angle: number): number =>
    1 + 0.045 * Math.sin(angle * 3 + 1) + 0.035 * Math.sin(angle * 5) + 0.012 * Math.sin(angle * 13 + 2.2)
  // Radius, height, and the share of the edge's unevenness of each ring.
  const rings = [
    [0, 1.5, 0],
    [9.7, 1.5, 0],
    [9.95, 1.7, 0],
    [10.15, 2.3, 0.1],
    [10.7, 2.75, 0.3],
    [11.6, 2.7, 0.7],
    [12.5, 2.2, 1],
    [13.1, 1.4, 1],
    [13.3, 0.6, 1],
    [13.1, 0, 1],
    [0, 0, 0],
  ] as const
  const positions: number[] = []
  const indices: number[] = []
  for (const [radius, height, uneven] of rings) {
    for (let j = 0; j < around; j++) {
      const angle = (j / around) * Math.PI * 2
      const r = radius * (1 + (edge(angle) - 1) * uneven)
      positions.push(r * Math.cos(angle), r * Math.sin(angle), height)
    }
  }
  for (let i = 0; i < rings.length - 1; i++) {
    for (let j = 0; j < around; j++) {
      const next = (j + 1) % around
      const [a, b, c, d] = [i * around + j, i * around + next, (i + 1) * around + j, (i + 1) * around + next]
      if ((rings[i]?.[0] ?? 0) > 0) indices.push(a, b, c)
      if ((rings[i + 1]?.[0] ?? 0) > 0) indices.push(b, d, c)
    }
  }
  const uvs = new Array<number>((positions.length / 3) * 2).fill(0)
  const body = creased(outward(fromLists(positions, uvs, indices)), 45)
  return projectUv(body, (p) => [p.x / sealMm + 0.5, p.y / sealMm + 0.5])
}
