const svg = 'http://www.w3.org/2000/svg'

/** Diameter of a one-euro coin, in millimetres. */
const coinMm = 23.25

/**
 * A hand in millimetres, 189 long, the median of ISO 7250. Each bone is a line as thick as its finger. The lines are drawn
 * slightly thicker and masked by themselves, which leaves the outline of their union.
 */
const hand = {
  width: 122,
  height: 192,
  bones: [
    { path: 'M28 128L11 68', thick: 15 },
    { path: 'M42 122L34 36', thick: 17 },
    { path: 'M58 120L58 13', thick: 18 },
    { path: 'M74 122L83 38', thick: 17 },
    { path: 'M76 154C92 144 102 130 110 112', thick: 20 },
    { path: 'M36 124L38 152M48 122V160M62 122V160M70 124L68 152', thick: 42 },
    { path: 'M34 140L40 182V220M74 140L66 182V220M44 140V220M58 140V220', thick: 28 },
  ],
} as const

const made = (name: string, attributes: Readonly<Record<string, string | number>>, ...children: Node[]) => {
  const node = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
  node.append(...children)
  return node
}

const paper = (width: number, height: number, pxPerMm: number, ...children: Node[]) =>
  made(
    'svg',
    {
      ...{ width: width * pxPerMm, height: height * pxPerMm },
      ...{ viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    },
    ...children,
  )

/** A coin at real size. */
export function coinOutline(pxPerMm: number): Element {
  const [side, middle] = [coinMm + 0.5, (coinMm + 0.5) / 2]
  const ring = (r: number) => made('circle', { cx: middle, cy: middle, r, class: 'edge' })
  return paper(side, side, pxPerMm, ring(coinMm / 2), ring(coinMm / 2 - 3.6))
}

/** An open hand at real size. */
export function handOutline(pxPerMm: number): Element {
  const { width, height, bones } = hand
  const drawn = (more: number, color: string) =>
    bones.map(({ path, thick }) =>
      made('path', {
        ...{ d: path, fill: 'none', stroke: color, 'stroke-width': thick + more },
        ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      }),
    )
  const mask = made(
    'mask',
    { id: 'within-the-hand', maskUnits: 'userSpaceOnUse', x: 0, y: 0, width, height },
    made('rect', { width, height, fill: '#fff' }),
    ...drawn(0, '#000'),
  )
  return paper(
    width,
    height,
    pxPerMm,
    mask,
    made('g', { mask: 'url(#within-the-hand)' }, ...drawn(0.8, 'currentcolor')),
  )
}
