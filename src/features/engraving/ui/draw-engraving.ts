import { graphemesOf } from '#shared/text/graphemes.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { escapeMarkup } from '#shared/text/escape-markup.ts'

/** A line of letters in one hand. */
export interface Lettering {
  readonly text: string
  readonly face: EngravingFace
}

/** Where the line stands on its photograph, in hundredths of its width (x, width, height) and height (y). */
interface LetterSpot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly angle: number | null
  readonly skew: number | null
}

export interface EngravingScene {
  /** A photograph of the place, four wide and five high; without one the letters stand on a plate. */
  readonly photograph: { readonly href: string; readonly spot: LetterSpot } | null
}

const across = 400
const down = 500
const plate = { width: across, height: 150 } as const

/** A width of a letter in parts of its height that no line of ours exceeds by much. */
const advance = { latin: 0.56, persian: 0.5 } as const

const persianLetters = /\p{Script=Arabic}/u

export const isPersian = (text: string): boolean => persianLetters.test(text)

/** The family, style and weight that a hand is drawn in; Persian letters are always drawn by the Persian pen. */
export function fontOf({ text, face }: Lettering): { family: string; style: string; weight: string } {
  const style = face === 'italic' && !isPersian(text) ? 'italic' : 'normal'
  const latin = { roman: 'Orlune Display', italic: 'Orlune Text', sans: 'Orlune Sans' }[face]
  const [first, second] = isPersian(text) ? ['Orlune Arabic', latin] : [latin, 'Orlune Arabic']
  const weight = isPersian(text) && face === 'sans' ? '500' : face === 'sans' ? '400' : '300'
  return { family: `${first}, ${second}, serif`, style, weight }
}

/** How high the letters can be so that the line stays within its place. */
export function fitLetters(text: string, width: number, height: number): number {
  const signs = graphemesOf(text).length
  const widest = width / Math.max(1, signs * advance[isPersian(text) ? 'persian' : 'latin'])
  return Math.round(Math.min(height, widest) * 100) / 100
}

/** A cut: the dark of the groove, and below it the edge that catches the light. */
function drawLetters(lettering: Lettering, size: number): string {
  const { family, style, weight } = fontOf(lettering)
  const direction = isPersian(lettering.text) ? 'rtl' : 'ltr'
  const words = escapeMarkup(lettering.text)
  const attributes = `text-anchor="middle" dominant-baseline="central" direction="${direction}" font-family="${family}" font-style="${style}" font-weight="${weight}" font-size="${size}"`
  const edge = Math.round(size * 5) / 100
  return (
    `<text ${attributes} x="${edge}" y="${edge}" fill="#fff6e0" fill-opacity=".55">${words}</text>` +
    `<text ${attributes} fill="#140d05" fill-opacity=".78">${words}</text>`
  )
}

/**
 * The piece with the words on it, as one SVG of presentation attributes only: the page's policy allows no style in a
 * document that a script has put together.
 */
export function drawEngraving(lettering: Lettering, { photograph }: EngravingScene): string {
  if (!photograph) {
    const size = fitLetters(lettering.text, plate.width * 0.8, plate.height * 0.36)
    return (
      `<svg viewBox="0 0 ${plate.width} ${plate.height}" aria-hidden="true">` +
      `<rect width="${plate.width}" height="${plate.height}" rx="4" fill="#b59a66"/>` +
      `<g transform="translate(${plate.width / 2} ${plate.height / 2})">${drawLetters(lettering, size)}</g></svg>`
    )
  }
  const { href, spot } = photograph
  const part = (share: number, whole: number) => Math.round(share * whole) / 100
  const size = fitLetters(lettering.text, part(spot.width, across), part(spot.height, across))
  const place = `translate(${part(spot.x, across)} ${part(spot.y, down)})`
  const turn = spot.angle ? ` rotate(${spot.angle})` : ''
  const lean = spot.skew ? ` skewX(${spot.skew})` : ''
  return (
    `<svg viewBox="0 0 ${across} ${down}" aria-hidden="true">` +
    `<image href="${escapeMarkup(href)}" width="${across}" height="${down}" preserveAspectRatio="xMidYMid slice"/>` +
    `<g transform="${place}${turn}${lean}">${drawLetters(lettering, size)}</g></svg>`
  )
}
