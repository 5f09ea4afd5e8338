import { drawRosette, smallRosette } from './rosette.ts'
import { group, n, svg } from './svg.ts'

/** The Méridienne from the front and the side, 4 units a millimetre, with measures: 38 wide, 9.2 high, 47.5 lug to lug. */
export function drawWatchPlan(line: string, measure: string): string {
  const u = 4
  const face = () => {
    let marks = ''
    for (let i = 0; i < 60; i++) {
      const angle = (i * Math.PI) / 30
      const from = 16 * u
      const to = (i % 5 ? 15.5 : 15.2) * u
      marks += `M${n(from * Math.sin(angle))} ${n(-from * Math.cos(angle))}L${n(to * Math.sin(angle))} ${n(-to * Math.cos(angle))}`
    }
    let batons = ''
    for (let i = 0; i < 12; i++) {
      if (i !== 6) batons += `<rect x="-1.7" y="-59" width="3.4" height="14" transform="rotate(${i * 30})"/>`
    }
    const lugs = [1, -1]
      .flatMap((x) => [1, -1].map((y) => `M${x * 40} ${y * 65}V${y * 95}H${x * 49}V${y * 58}`))
      .join('')
    return (
      `<circle r="76"/><circle r="74.4"/><circle r="66.8"/><circle r="16.6" cy="30.4"/>` +
      `<path d="${marks}${lugs}M-40-88H40M-40 88H40M76-10H88V10H76M76-6H88M76-2H88M76 2H88M76 6H88"/>${batons}` +
      `<path d="M0 0L-29-20M0 0L42-37" stroke-width="1.8"/><circle r="2.6"/>`
    )
  }
  const side = `<path d="M-17-60L-13.6-70Q-10-76-4-76H10Q12-76 13-74L17-67V67L13 74Q12 76 10 76H-4Q-10 76-13.6 70L-17 60Z"/><path d="M-4-76V76M10-76V76M17-64Q21-40 21 0T17 64M-4-62Q-20-84-17-95L-12-96Q4-88 10-70M-4 62Q-20 84-17 95L-12 96Q4 88 10 70"/><rect x="-2" y="-10" width="13" height="20"/>`
  const rose = smallRosette({ rings: 9, firstRadius: 9, step: 3.3, amplitude: (r) => 0.6 + r * 0.04 })
  return svg(
    [0, 0, 400, 270],
    group(
      { fill: 'none', stroke: line, 'stroke-width': 0.6 },
      group({ transform: 'translate(140 120)' }, face() + drawRosette(rose, 'z', line, 0.3, 0.8)) +
        group({ transform: 'translate(320 120)' }, side),
    ) +
      group(
        { fill: 'none', stroke: measure, 'stroke-width': 0.6 },
        `<path d="M64 246H216M64 241V251M216 241V251M303 246H341M303 241V251M341 241V251M20 25V215M15 25H25M15 215H25"/>`,
      ),
  )
}
