import sharp from 'sharp'
import { letter } from '../drawings/lettering.ts'
import type { Line } from '../drawings/lettering.ts'

/** Renders a print of a size in millimetres from SVG, with the origin in the middle and y downwards. */
export async function print(
  widthMm: number,
  heightMm: number,
  pixels: number,
  body: string,
): Promise<Uint8Array> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${Math.round((pixels * heightMm) / widthMm)}" ` +
    `viewBox="${-widthMm / 2} ${-heightMm / 2} ${widthMm} ${heightMm}">${body}</svg>`
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer())
}

export const words = (text: string, fill: string, line: Line): string =>
  `<path fill="${fill}" d="${letter(text, line)}"/>`

/** A text around a circle, letter by letter, with baselines towards the centre. */
export function wordsAround(
  text: string,
  fill: string,
  radius: number,
  size: number,
  from: number,
  to: number,
) {
  const letters = [...text]
  return letters
    .map((character, i) => {
      const angle = from + ((to - from) * (i + 0.5)) / letters.length
      const outline = letter(character, { face: 'text', size, x: 0, y: -radius })
      return `<path fill="${fill}" d="${outline}" transform="rotate(${angle.toFixed(2)})"/>`
    })
    .join('')
}

/** Marks around a dial, `count` to a full turn, from one radius to another. */
export function marks(
  count: number,
  from: number,
  to: number,
  ink: string,
  width: number,
  skip: (i: number) => boolean = () => false,
): string {
  let path = ''
  for (let i = 0; i < count; i++) {
    if (skip(i)) continue
    const [s, c] = [Math.sin((i / count) * 2 * Math.PI), -Math.cos((i / count) * 2 * Math.PI)]
    path += `M${(from * s).toFixed(3)} ${(from * c).toFixed(3)}L${(to * s).toFixed(3)} ${(to * c).toFixed(3)}`
  }
  return `<path d="${path}" stroke="${ink}" stroke-width="${width}" fill="none"/>`
}
