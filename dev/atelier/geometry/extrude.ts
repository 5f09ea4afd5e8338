import { ExtrudeGeometry, Path, Shape } from 'three'
import type { BufferGeometry } from 'three'
import { fillet } from './fillet.ts'
import type { Corner } from './fillet.ts'
import { creased, outward } from './mesh.ts'

export interface ExtrudeOptions {
  bevel?: number
  bevelSteps?: number
  curveSteps?: number
  crease?: number
}

/** Extrudes a shape in XY along +Z, with bevelled edges. UVs are in millimetres. */
export function extrude(shape: Shape, depth: number, options: ExtrudeOptions = {}): BufferGeometry {
  const { bevel = 0.15, bevelSteps = 3, curveSteps = 24, crease = 35 } = options
  const geometry = new ExtrudeGeometry(shape, {
    depth: depth - 2 * bevel,
    bevelEnabled: bevel > 0,
    bevelThickness: bevel,
    bevelSize: bevel,
    bevelOffset: -bevel,
    bevelSegments: bevelSteps,
    curveSegments: curveSteps,
    steps: 1,
  })
  geometry.translate(0, 0, bevel)
  return creased(outward(geometry), crease)
}

/** A polygon with rounded corners as a shape. */
export function outline(corners: readonly Corner[], steps = 5): Shape {
  const shape = new Shape()
  fillet(corners, true, steps, false).forEach(([x, y], i) =>
    i === 0 ? shape.moveTo(x, y) : shape.lineTo(x, y),
  )
  shape.closePath()
  return shape
}

export function rectangle(width: number, height: number, radius: number, steps = 5): Shape {
  const [x, y] = [width / 2, height / 2]
  return outline(
    [
      [-x, -y, radius],
      [x, -y, radius],
      [x, y, radius],
      [-x, y, radius],
    ],
    steps,
  )
}

/** Cuts a hole of the given outline through a shape. */
export function pierced(shape: Shape, hole: Shape): Shape {
  shape.holes.push(new Path(hole.getPoints().reverse()))
  return shape
}

export function disc(radius: number): Shape {
  const shape = new Shape()
  shape.absarc(0, 0, radius, 0, Math.PI * 2, false)
  return shape
}

/** The outline of a reeded wheel: round teeth between narrow grooves. */
export function reeded(teeth: number, groove: number, crest: number): Shape {
  const shape = new Shape()
  const steps = [
    [0, groove],
    [0.16, groove + (crest - groove) * 0.62],
    [0.34, groove + (crest - groove) * 0.94],
    [0.5, crest],
    [0.66, groove + (crest - groove) * 0.94],
    [0.84, groove + (crest - groove) * 0.62],
  ] as const
  for (let i = 0; i < teeth; i++) {
    for (const [part, radius] of steps) {
      const angle = ((i + part) / teeth) * Math.PI * 2
      const point = [Math.cos(angle) * radius, Math.sin(angle) * radius] as const
      if (i === 0 && part === 0) shape.moveTo(...point)
      else shape.lineTo(...point)
    }
  }
  shape.closePath()
  return shape
}
