import { inks, n, svg } from './svg.ts'

/** The lit part of a moon of radius r at (x, y). Phase 0 and 1 are new, .5 is full. Empty at new moon. */
function moonPath(phase: number, x: number, y: number, r: number): string {
  const bow = Math.cos(phase * 2 * Math.PI)
  if (Math.abs(bow - 1) < 1e-6) return ''
  if (Math.abs(bow + 1) < 1e-6) {
    return `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`
  }
  const waxing = phase < 0.5
  const limb = waxing ? 1 : 0
  const terminator = waxing === bow > 0 ? 0 : 1
  return (
    `M${n(x)} ${n(y - r)}A${r} ${r} 0 0 ${limb} ${n(x)} ${n(y + r)}` +
    `A${n(Math.abs(bow) * r)} ${r} 0 0 ${terminator} ${n(x)} ${n(y - r)}Z`
  )
}

/** Fifteen phases in a row, from new to new; the page highlights the current one. */
export function drawMoons(): string {
  const count = 15
  let body = ''
  for (let i = 0; i < count; i++) {
    const x = 30 + i * 50
    const lit = moonPath(i / (count - 1), x, 30, 15)
    body += `<circle cx="${x}" cy="30" r="15" fill="none" stroke="${inks.brass}" stroke-opacity=".4" stroke-width=".8"/>`
    if (lit) body += `<path d="${lit}" fill="${inks.brass}" fill-opacity=".42"/>`
  }
  return svg([0, 0, 760, 60], body)
}

/** One moon, for pages that show the current phase beside text. */
export function drawMoon(phase: number): string {
  const lit = moonPath(phase, 20, 20, 15)
  return svg(
    [0, 0, 40, 40],
    `<circle cx="20" cy="20" r="15" fill="none" stroke="${inks.brass}" stroke-opacity=".5" stroke-width=".8"/>` +
      (lit ? `<path d="${lit}" fill="#f2e3bd"/>` : ''),
  )
}
