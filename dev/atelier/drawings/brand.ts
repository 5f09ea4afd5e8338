import { letter } from './lettering.ts'
import { drawRosette, patterns, smallRosette } from './rosette.ts'
import { group, inks, svg } from './svg.ts'

/** The monogram: the letter O as a ring of varying width with a crescent inside. */
const monogramPath =
  'M0-44A44 44 0 1 0 0 44A44 44 0 1 0 0-44ZM2-37A26 37 0 1 1 2 37A26 37 0 1 1 2-37Z' +
  'M10-25A31 31 0 0 1 10 25A38 38 0 0 0 10-25Z'

const monogram = (fill: string): string => `<path fill="${fill}" fill-rule="evenodd" d="${monogramPath}"/>`

export const drawWordmark = (fill: string): string =>
  svg(
    [0, 0, 620, 100],
    `<path fill="${fill}" d="${letter('Maison Orlune', { face: 'display', size: 96, x: 310, y: 76, tracking: 1 })}"/>`,
  )

export const drawMonogram = (fill: string): string => svg([-50, -50, 100, 100], monogram(fill))

/** The seal as a line drawing, for letterheads, emails and certificates. */
export const drawSealMark = (line: string): string =>
  svg(
    [-200, -200, 400, 400],
    `<circle r="190" fill="none" stroke="${line}" stroke-width="1.4"/><circle r="182" fill="none" stroke="${line}" stroke-width=".7"/>` +
      drawRosette(smallRosette({ rings: 17, firstRadius: 84 }), 'm', line, 0.9) +
      group({ transform: 'scale(1.15)' }, monogram(line)),
  )

/** The favicon: the monogram alone, because a rosette is not readable at 32 px. */
export const drawFavicon = (): string =>
  svg(
    [-32, -32, 64, 64],
    `<rect x="-32" y="-32" width="64" height="64" fill="${inks.night}"/>` +
      group({ transform: 'scale(.52)' }, monogram(inks.brass)),
  )

/** The picture of shared links: 1200 × 630 px. */
export const drawShareCard = (): string =>
  svg(
    [0, 0, 1200, 630],
    `<defs><radialGradient id="l" cx=".72" cy=".42" r=".62"><stop offset="0" stop-color="#232c46"/><stop offset="1" stop-color="${inks.night}"/></radialGradient>` +
      `<linearGradient id="f" x1="0" x2="1"><stop offset=".3" stop-color="${inks.night}"/><stop offset=".62" stop-color="${inks.night}" stop-opacity="0"/></linearGradient></defs>` +
      `<rect width="1200" height="630" fill="url(#l)"/>` +
      group(
        { transform: 'translate(930 300) scale(1.02)' },
        drawRosette(patterns.rosette, 'r', inks.brass, 0.8, 0.75),
      ) +
      `<rect width="1200" height="630" fill="url(#f)"/>` +
      group({ transform: 'translate(112 118) scale(.62)' }, monogram(inks.brass)) +
      `<path fill="${inks.bone}" d="${letter('Maison Orlune', { face: 'display', size: 112, x: 80, y: 470, anchor: 'start' })}"/>` +
      `<path fill="#a9a498" d="${letter('Objects for time and travel. Paris, since 1847', { face: 'sans', size: 27, x: 86, y: 536, anchor: 'start', tracking: 0.2 })}"/>`,
  )
