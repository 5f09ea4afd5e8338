import { drawRosette, smallRosette } from './rosette.ts'
import { group, n, polyline, svg } from './svg.ts'
import type { Point } from './svg.ts'

const lobes = 24

/** The edge of the third rosette, with one worn lobe, as on every dial. */
function rosetteEdge(radius: number, depth: number): string {
  const worn = Math.PI / 6
  const points: Point[] = Array.from({ length: 720 }, (_, i) => {
    const angle = (i / 720) * Math.PI * 2
    const crest = 1 - (1 - Math.abs(Math.cos((lobes / 2) * angle))) ** 1.6
    const fromWorn = Math.abs(((angle - worn + Math.PI * 3) % (Math.PI * 2)) - Math.PI)
    const wear = fromWorn < Math.PI / lobes ? 7 * Math.cos((fromWorn * lobes) / 2) : 0
    const r = radius + depth * (crest * 2 - 1) - wear
    return [r * Math.cos(angle), r * Math.sin(angle)]
  })
  return polyline(points, true)
}

const spokes = (x: number, y: number, inner: number, outer: number): string =>
  Array.from({ length: 6 }, (_, i) => {
    const a = (i * Math.PI) / 3 + 0.3
    const spoke = (s: number) =>
      `M${n(x + inner * Math.cos(a + s))} ${n(y + inner * Math.sin(a + s))}L${n(x + outer * Math.cos(a + s / 4))} ${n(y + outer * Math.sin(a + s / 4))}`
    return spoke(-0.2) + spoke(0.2)
  }).join('')

function barrel(accent: string): string {
  const halves = [92, 104, 112, 100, 118, 96, 108, 90, 102]
  return halves
    .map((half, i) => {
      const x = 302 + i * 20
      let body = `<path d="M${x} ${330 - half}h14V${330 + half}h-14Z"${i === 2 ? ` stroke="${accent}" stroke-width="3"` : ''}/>`
      for (let j = -half + 6; j < half; j += 5 + 4 * Math.abs(Math.cos((j / half) * 1.5))) {
        body += `<path d="M${x} ${n(330 + j)}h14" stroke-width=".6"/>`
      }
      return body
    })
    .join('')
}

/** The lathe from the side: bed, two heads, spindle with nine rosettes, touch, slide rest, fly wheel. */
const elevation = (accent: string): string =>
  '<path d="M40 560H1150M40 574H1150M110 574V650H320V574M880 574V650H1090V574M110 640H320M880 640H1090"/>' +
  '<path d="M190 560V318Q190 272 222 272H244Q276 272 276 318V560M490 560V318Q490 272 522 272H544Q576 272 576 318V560"/>' +
  '<path d="M150 316H300M480 316H700M150 344H300M480 344H700"/>' +
  barrel(accent) +
  '<path d="M336 560V480H362V560M340 480V462H358V480M349 462V446"/>' +
  '<path d="M700 262H718V398H700ZM718 284H728V376H718ZM728 296H732V364H728Z"/>' +
  '<path d="M744 326H806L820 330L806 334H744ZM760 334V420M884 334V420M760 420H884M736 420H906V456H736ZM716 456H936V496H716ZM696 496H956V560H696Z"/>' +
  '<path d="M716 476H706M936 476H1016M1016 448V504H1030V448ZM1023 448V420"/><circle cx="1023" cy="412" r="8"/>' +
  `<circle cx="96" cy="330" r="118"/><circle cx="96" cy="330" r="104"/><circle cx="96" cy="330" r="20"/><circle cx="96" cy="330" r="7"/><path d="M116 316H190M116 344H190${spokes(96, 330, 20, 104)}"/>`

/** The third rosette from the front, and the rose engine that it drives. */
export function drawEngine(line: string, accent: string): string {
  const rose = smallRosette({
    rings: 19,
    firstRadius: 130,
    step: 7.2,
    amplitude: (r) => r * 0.024,
    drift: (ring) => Math.sin(ring / 5) * 0.09,
  })
  const bolts = Array.from(
    { length: 6 },
    (_, i) =>
      `<g transform="rotate(${i * 60})"><circle cx="82" cy="0" r="11"/><circle cx="82" cy="0" r="3"/></g>`,
  ).join('')
  const face =
    `<path d="${rosetteEdge(300, 13)}" stroke-width="1.8"/><path d="${rosetteEdge(291, 12)}" stroke-width=".6"/>` +
    group({ transform: 'rotate(3.75)' }, drawRosette(rose, 'p', line, 0.65)) +
    `<circle r="112"/><circle r="106" stroke-width=".6"/><circle r="58"/><circle r="30"/><circle r="26" stroke-width=".6"/>${bolts}` +
    '<path d="M-380 0H-330M330 0H380M0-380V-330M-20 0H20M0-20V20" stroke-width=".6"/>' +
    '<path d="M-9 420V350L0 316L9 350V420M-22 420H22V392H9M-22 420V392H-9" stroke-width="1.4"/>'
  const note = '<circle cx="695" cy="553" r="46"/><path d="M737 573L790 610H866M542 400H640L700 330H780"/>'
  return svg(
    [0, 0, 1600, 860],
    group(
      { fill: 'none', stroke: line, 'stroke-width': 1 },
      group({ transform: 'translate(430 400)' }, face) +
        group({ stroke: accent, 'stroke-width': 1.2 }, note) +
        group({ transform: 'translate(860 330) scale(.62)', 'stroke-width': 1.7 }, elevation(accent)),
    ),
  )
}
