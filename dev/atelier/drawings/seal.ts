import { drawRosette, smallRosette } from './rosette.ts'
import { group, smoothLoop, svg } from './svg.ts'
import type { Point } from './svg.ts'

export interface Wax {
  light: string
  body: string
  dark: string
  deep: string
  glint: string
}

export const waxes = {
  oxblood: { light: '#c9604a', body: '#9a3122', dark: '#6f1d14', deep: '#3d0d09', glint: '#e38e77' },
  midnight: { light: '#5d6c96', body: '#2b3558', dark: '#182038', deep: '#0a0e1c', glint: '#93a2cc' },
  brass: { light: '#ead096', body: '#b98e48', dark: '#84602a', deep: '#4a3413', glint: '#f7e6bd' },
} as const satisfies Record<string, Wax>

/** The uneven edge of the wax: a sum of fixed waves, so that the file is deterministic. */
function waxEdge(radius: number): string {
  const points: Point[] = Array.from({ length: 44 }, (_, i) => {
    const angle = (i / 44) * Math.PI * 2
    const r =
      radius + Math.sin(angle * 3 + 1) * 7 + Math.sin(angle * 5) * 5.5 + Math.sin(angle * 13 + 2.2) * 2.4
    return [r * Math.cos(angle), r * Math.sin(angle)]
  })
  return smoothLoop(points)
}

const crescent = 'M12-30A32 32 0 1 0 12 30A25 25 0 1 1 12-30Z'

/** The seal: the third rosette and a crescent in wax, lit from the upper left. */
export function drawSeal(wax: Wax): string {
  const edge = waxEdge(176)
  const rose = smallRosette()
  return svg(
    [-200, -200, 400, 400],
    `<defs><radialGradient id="w" cx=".34" cy=".26" r=".95"><stop offset="0" stop-color="${wax.light}"/><stop offset=".3" stop-color="${wax.body}"/><stop offset=".7" stop-color="${wax.dark}"/><stop offset="1" stop-color="${wax.deep}"/></radialGradient>` +
      `<radialGradient id="x" cx=".62" cy=".7" r=".8"><stop offset="0" stop-color="${wax.body}"/><stop offset="1" stop-color="${wax.dark}"/></radialGradient></defs>` +
      `<path d="${edge}" fill="url(#w)"/>` +
      `<path d="${edge}" fill="none" stroke="${wax.glint}" stroke-opacity=".35" stroke-width="2" transform="scale(.975)"/>` +
      `<circle r="134" fill="${wax.deep}" opacity=".55"/><circle r="131" cx="1.5" cy="2" fill="url(#x)"/>` +
      drawRosette(rose, 's', wax.deep, 1.6, 0.7) +
      group({ transform: 'translate(-1 -1.2)' }, drawRosette(rose, 'g', wax.glint, 0.7, 0.5)) +
      `<circle r="46" fill="none" stroke="${wax.deep}" stroke-width="2" opacity=".7"/>` +
      `<path d="${crescent}" fill="${wax.deep}" opacity=".75"/>` +
      `<path d="${crescent}" fill="${wax.light}" opacity=".8" transform="translate(-1 -1)"/>`,
  )
}
