import type { BufferGeometry, Shape } from 'three'
import { extrude } from './extrude.ts'
import { projectUv } from './mesh.ts'

/**
 * A thin printed plate: its outline in XY facing +Z, with UVs that centre a picture of widthMm × heightMm on it.
 */
export function printedPlate(
  outline: Shape,
  thickness: number,
  widthMm: number,
  heightMm: number,
  options: { bevel?: number; curveSteps?: number } = {},
): BufferGeometry {
  const plate = extrude(outline, thickness, { bevel: options.bevel ?? 0.06, bevelSteps: 2, ...options })
  return projectUv(plate, (p) => [p.x / widthMm + 0.5, p.y / heightMm + 0.5])
}
