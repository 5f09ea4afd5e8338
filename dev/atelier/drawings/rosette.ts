import { cubic, group, n } from './svg.ts'
import type { Point } from './svg.ts'

/**
 * The pattern of a rose engine: rings whose radius oscillates `lobes` times a turn. `amplitude` is the depth of the
 * oscillation of ring i at radius r, `drift` the rotation of the ring in radians.
 */
export interface Rosette {
  lobes: number
  rings: number
  firstRadius: number
  step: number
  amplitude: (radius: number, ring: number) => number
  drift: (ring: number, lobes: number) => number
  /** The share of the second harmonic: 0 is a sine, .25 the flatter crest of a worn rosette. */
  second?: number
}

const turn = Math.PI * 2
const stepsPerLobe = 8

export const ringRadius = (rosette: Rosette, ring: number, angle: number): number => {
  const radius = rosette.firstRadius + ring * rosette.step
  const second = rosette.second ?? 0
  const wave = (1 - second) * Math.cos(rosette.lobes * angle) + second * Math.cos(2 * rosette.lobes * angle)
  return radius + rosette.amplitude(radius, ring) * wave
}

/** One lobe of every ring as a path. The drawing repeats it `lobes` times, which keeps the file small. */
function lobePath(rosette: Rosette): string {
  let path = ''
  for (let ring = 0; ring < rosette.rings; ring++) {
    const points: Point[] = []
    for (let i = -1; i <= stepsPerLobe + 1; i++) {
      const angle = ((i / stepsPerLobe) * turn) / rosette.lobes
      const radius = ringRadius(rosette, ring, angle)
      const turned = angle + rosette.drift(ring, rosette.lobes)
      points.push([radius * Math.cos(turned), radius * Math.sin(turned)])
    }
    path += through(points)
  }
  return path
}

/** A curve through all points except the first and the last, which only set its direction. */
function through(points: readonly Point[]): string {
  const at = (i: number): Point => points[i] ?? [0, 0]
  let path = `M${n(at(1)[0])} ${n(at(1)[1])}`
  for (let i = 1; i < points.length - 2; i++) path += cubic(at(i - 1), at(i), at(i + 1), at(i + 2))
  return path
}

/** Draws a rosette around the origin. The id must be unique within its SVG. */
export function drawRosette(
  rosette: Rosette,
  id: string,
  stroke: string,
  width: number,
  opacity = 1,
): string {
  const uses = Array.from(
    { length: rosette.lobes },
    (_, i) => `<use href="#${id}" transform="rotate(${n((360 / rosette.lobes) * i, 2)})"/>`,
  ).join('')
  return group(
    { fill: 'none', stroke, 'stroke-width': width, ...(opacity < 1 && { opacity }) },
    `<defs><path id="${id}" d="${lobePath(rosette)}"/></defs>${uses}`,
  )
}

/** The three guilloché patterns, on a plate of 1000 units. */
export const patterns = {
  rosette: {
    lobes: 24,
    rings: 76,
    firstRadius: 26,
    step: 6.1,
    amplitude: (radius) => 2 + radius * 0.03,
    drift: (ring) => 0.000665 * ring * ring + Math.sin(ring / 12) * 0.09,
  },
  barley: {
    lobes: 48,
    rings: 70,
    firstRadius: 60,
    step: 6,
    amplitude: (radius) => radius * 0.022,
    drift: (ring, lobes) => ((ring % 2) * Math.PI) / lobes,
  },
  flinque: {
    lobes: 12,
    rings: 90,
    firstRadius: 20,
    step: 5.1,
    amplitude: (radius) => radius * 0.075,
    drift: (ring) => ring * 0.0165,
    second: 0.25,
  },
} as const satisfies Record<string, Rosette>

/** A small rosette like the third pattern, for the seal, the case back, the carré and the compass card. */
export const smallRosette = (overrides: Partial<Rosette> = {}): Rosette => ({
  lobes: 24,
  rings: 13,
  firstRadius: 58,
  step: 5.4,
  amplitude: (radius) => 1 + radius * 0.03,
  drift: (ring) => Math.sin(ring / 5) * 0.1,
  ...overrides,
})
