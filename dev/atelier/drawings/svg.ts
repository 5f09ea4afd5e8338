/** The colors of the drawings; the storefront's design tokens have the same values. */
export const inks = {
  night: '#0c0f17',
  ink: '#14161b',
  bone: '#ede8de',
  brass: '#cfae74',
  brassOnPaper: '#7d5c22',
  oxblood: '#8e2a1e',
} as const

export type Point = readonly [number, number]

/** Formats a number for SVG. One decimal is a fifth of a pixel at the used sizes, and halves the file. */
export const n = (value: number, decimals = 1): string => String(Number(value.toFixed(decimals)))

export const svg = (viewBox: readonly [number, number, number, number], body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${viewBox[2]}" height="${viewBox[3]}" viewBox="${viewBox.join(' ')}">${body}</svg>\n`

/** Straight segments through the points. */
export const polyline = (points: readonly Point[], closed = false): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('') + (closed ? 'Z' : '')

/** A closed Catmull-Rom curve through the points, written as cubic Béziers. */
export function smoothLoop(points: readonly Point[]): string {
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? [0, 0]
  const segments = points.map((_, i) => cubic(at(i - 1), at(i), at(i + 1), at(i + 2)))
  const [x, y] = at(0)
  return `M${n(x)} ${n(y)}${segments.join('')}Z`
}

/** The cubic Bézier from b to c of a Catmull-Rom curve through a, b, c and d. */
export function cubic(a: Point, b: Point, c: Point, d: Point): string {
  const handle = (p: Point, from: Point, to: Point, sign: number): string =>
    `${n(p[0] + (sign * (to[0] - from[0])) / 6)} ${n(p[1] + (sign * (to[1] - from[1])) / 6)}`
  return `C${handle(b, a, c, 1)} ${handle(c, b, d, -1)} ${n(c[0])} ${n(c[1])}`
}

export const group = (attributes: Record<string, string | number>, body: string): string =>
  `<g ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>${body}</g>`
