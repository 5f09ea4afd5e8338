import { layered, light, mix, noise, scale, smooth } from './canvas.ts'
import type { Shade } from './canvas.ts'

const land = (x: number, y: number): number =>
  layered(x * 1.7 + 3.1, y * 1.7 + 1.4, 6) + 0.16 * Math.exp(-((x - 1.12) ** 2 + (y - 0.36) ** 2) / 0.11)

/** The course drawn on the chart. */
const way = (x: number): number => 0.72 - 0.32 * smooth(0.1, 1.25, x) + 0.07 * Math.sin(x * 6.2 + 0.6)

const rose = { x: 0.36, y: 0.34, radius: 0.1 }

/** A compass rose of sixteen points, each half filled; 0 is paper and 1 is ink. */
function windRose(x: number, y: number): number {
  const [dx, dy] = [x - rose.x, y - rose.y]
  const r = Math.hypot(dx, dy) / rose.radius
  const turn = Math.atan2(dx, -dy) / (Math.PI * 2)
  const ring = (at: number, wide: number): number => smooth(wide, wide * 0.4, Math.abs(r - at))
  const point = (count: number, length: number, offset: number): number => {
    const cell = turn * count + offset
    const off = cell - Math.round(cell)
    const edge = Math.abs(off) - 0.5 * Math.max(0, 1 - r / length) ** 1.1
    const line = smooth(0.03, 0.012, Math.abs(edge) * r) * smooth(length * 1.02, length * 0.98, r)
    return Math.max(off > 0 ? smooth(0.004, -0.004, edge) * smooth(length, length * 0.99, r) : 0, line)
  }
  const star = Math.max(point(4, 0.98, 0), point(4, 0.74, 0.5) * 0.9, point(8, 0.5, 0.5) * 0.8)
  const degrees = smooth(0.16, 0.08, Math.abs(turn * 72 - Math.round(turn * 72))) * ring(1.06, 0.035)
  return Math.min(1, Math.max(r < 1 ? star : 0, ring(1.02, 0.012), ring(1.1, 0.012), degrees))
}

/** The faint bearing lines of the rose. */
function bearings(x: number, y: number): number {
  const [dx, dy] = [x - rose.x, y - rose.y]
  const r = Math.hypot(dx, dy)
  const cell = (Math.atan2(dx, -dy) / (Math.PI * 2)) * 16
  const off = Math.abs(cell - Math.round(cell)) * ((Math.PI * 2) / 16) * r
  return smooth(0.0013, 0.0005, off) * smooth(rose.radius * 1.1, rose.radius * 1.2, r)
}

/** A chart in blue-black ink on laid paper, with a course. */
export const chart: Shade = (x, y) => {
  const fibre = layered(x * 220, y * 60, 2)
  const laid = 0.5 + 0.5 * Math.sin(y * 1333 * 0.33)
  let paper = scale(light('#e6d5b2'), 0.83 + 0.07 * fibre + 0.02 * laid)
  const fall = 0.1 + 0.78 * Math.exp(-((x - 0.62) ** 2 + (y - 0.4) ** 2) / 0.52)
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
  paper = mix(paper, ink, bearings(x, y) * 0.34)
  paper = mix(paper, ink, windRose(x, y) * 0.92)
  const off = Math.abs(y - way(x)) / Math.hypot(1, (way(x + 0.001) - way(x)) / 0.001)
  const dash = smooth(0.62, 0.58, (x * 34) % 1)
  if (x > 0.12 && x < 1.24) paper = mix(paper, light('#8e2a1e'), smooth(0.0031, 0.0022, off) * dash)
  const port = Math.min(Math.hypot(x - 0.12, y - way(0.12)), Math.hypot(x - 1.24, y - way(1.24)))
  paper = mix(paper, light('#8e2a1e'), smooth(0.0105, 0.009, port))
  return scale(paper, fall)
}

export const chartDepth = (x: number, y: number): number =>
  Math.max(0, Math.hypot(x - 0.68, (y - 0.5) * 1.2) - 0.5) * 0.85
