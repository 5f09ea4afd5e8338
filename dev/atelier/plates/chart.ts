import { layered, light, mix, noise, scale, smooth } from './canvas.ts'
import type { Shade } from './canvas.ts'

const land = (x: number, y: number): number =>
  layered(x * 1.7 + 3.1, y * 1.7 + 1.4, 6) + 0.16 * Math.exp(-((x - 1.12) ** 2 + (y - 0.36) ** 2) / 0.11)

/** The way of the pen across the chart. */
const way = (x: number): number => 0.72 - 0.32 * smooth(0.1, 1.25, x) + 0.07 * Math.sin(x * 6.2 + 0.6)

/** A chart drawn in blue-black on laid paper, with a journey on it. */
export const chart: Shade = (x, y) => {
  const fibre = layered(x * 220, y * 60, 2)
  const laid = 0.5 + 0.5 * Math.sin(y * 1333 * 0.33)
  let paper = scale(light('#e6d5b2'), 0.83 + 0.07 * fibre + 0.02 * laid)
  const fall = 0.4 + 0.42 * Math.exp(-((x - 0.55) ** 2 + (y - 0.35) ** 2) / 0.7)
  const h = land(x, y)
  const step = 0.0007
  const slope = Math.hypot(land(x + step, y) - h, land(x, y + step) - h) / step
  const sea = smooth(0.502, 0.498, h)
  paper = mix(paper, light('#c3c4bd'), sea * 0.55)
  const contour = (level: number, wide: number): number => {
    const v = (h - 0.5) / level
    const gap = Math.abs(v - Math.round(v)) * level
    return smooth(wide, wide * 0.35, gap / Math.max(0.15, slope))
  }
  const ink = light('#1c2745')
  const pressure = 0.75 + 0.35 * noise(x * 40, y * 40)
  const lines = sea > 0.5 ? contour(0.012, 0.0016) * 0.5 : contour(0.022, 0.0017) * 0.8
  paper = mix(paper, ink, lines * pressure)
  const coast = smooth(0.0024, 0.0012, Math.abs(h - 0.5) / Math.max(0.15, slope))
  paper = mix(paper, ink, coast * 0.95)
  const graticule = Math.min(Math.abs(((x * 4 + 0.2) % 1) - 0.5), Math.abs(((y * 4 + 0.3) % 1) - 0.5))
  paper = mix(paper, ink, smooth(0.003, 0.0015, graticule) * 0.22)
  const off = Math.abs(y - way(x)) / Math.hypot(1, (way(x + 0.001) - way(x)) / 0.001)
  const dash = smooth(0.62, 0.58, (x * 34) % 1)
  if (x > 0.12 && x < 1.24) paper = mix(paper, light('#8e2a1e'), smooth(0.0031, 0.0022, off) * dash)
  const port = Math.min(Math.hypot(x - 0.12, y - way(0.12)), Math.hypot(x - 1.24, y - way(1.24)))
  paper = mix(paper, light('#8e2a1e'), smooth(0.0105, 0.009, port))
  return scale(paper, fall)
}

export const chartDepth = (x: number, y: number): number =>
  Math.max(0, Math.hypot(x - 0.68, (y - 0.5) * 1.2) - 0.5) * 0.85
