import { drawRosette, smallRosette } from './rosette.ts'
import { group, svg } from './svg.ts'

export interface CarreColours {
  ground: string
  hem: string
  band: string
  field: string
  rose: string
  corner: string
  wave: string
}

export const carreColours = {
  midnight: {
    ground: '#121a30',
    hem: '#b98b45',
    band: '#e9dfcb',
    field: '#17203b',
    rose: '#d9b878',
    corner: '#c4613c',
    wave: '#8a3b22',
  },
  madder: {
    ground: '#5c1711',
    hem: '#d3a860',
    band: '#eadfc8',
    field: '#7c2318',
    rose: '#f0dcb0',
    corner: '#e3a55c',
    wave: '#1c2745',
  },
} as const satisfies Record<string, CarreColours>

/** The printed silk, 90 × 90 cm at one unit a millimetre: a worn rosette in the middle, barleycorn in the corners. */
export function drawCarre(c: CarreColours): string {
  const waves = Array.from({ length: 9 }, (_, i) => {
    let path = `M52 ${50 + i * 5}`
    for (let x = 52; x < 848; x += 16) path += `q4 ${i % 2 ? -7 : 7} 8 0t8 0`
    return path
  }).join('')
  const bands = [0, 90, 180, 270]
    .map((a) => `<path d="${waves}" fill="none" stroke="${c.wave}" transform="rotate(${a} 450 450)"/>`)
    .join('')
  const middle = smallRosette({
    rings: 58,
    firstRadius: 20,
    step: 5.6,
    amplitude: (r) => 2 + r * 0.05,
    drift: (i) => Math.sin(i / 9) * 0.12,
  })
  const corner = smallRosette({
    lobes: 16,
    rings: 26,
    firstRadius: 24,
    step: 6.4,
    amplitude: (r) => r * 0.06,
    drift: (i, lobes) => ((i % 2) * Math.PI) / lobes,
  })
  const corners = [
    [96, 96],
    [804, 96],
    [804, 804],
    [96, 804],
  ]
    .map(([x, y], i) =>
      group(
        { transform: `translate(${x} ${y})` },
        `<circle r="196" fill="${c.field}"/>${drawRosette(corner, `q${i}`, i % 2 ? c.band : c.corner, 1.1)}`,
      ),
    )
    .join('')
  return svg(
    [0, 0, 900, 900],
    `<rect width="900" height="900" fill="${c.ground}"/><rect x="18" y="18" width="864" height="864" fill="none" stroke="${c.hem}" stroke-width="10"/>` +
      `<rect x="44" y="44" width="812" height="812" fill="${c.band}"/><rect x="96" y="96" width="708" height="708" fill="${c.field}"/>${bands}` +
      `<clipPath id="k"><rect x="96" y="96" width="708" height="708"/></clipPath>` +
      group(
        { 'clip-path': 'url(#k)' },
        group({ transform: 'translate(450 450)' }, drawRosette(middle, 'c', c.rose, 1.1)) +
          corners +
          `<circle cx="450" cy="450" r="17" fill="${c.band}"/><circle cx="457" cy="446" r="15" fill="${c.field}"/>`,
      ),
  )
}
