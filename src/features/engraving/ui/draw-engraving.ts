import { graphemesOf } from '#shared/text/graphemes.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { escapeMarkup } from '#shared/text/escape-markup.ts'

/** A line of text in one typeface. */
export interface Lettering {
  readonly text: string
  readonly face: EngravingFace
}

/** The place of the line on its photograph, in percent of its width (x, width, height) and height (y). */
interface LetterSpot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly angle: number | null
  readonly skew: number | null
}

export interface EngravingScene {
  /** A photograph of the place, 4:5; without one the text is drawn on a plate. */
  readonly photograph: { readonly href: string; readonly spot: LetterSpot } | null
}

const across = 400
const down = 500
const plate = { width: across, height: 150 } as const

/** The average advance of a letter, in em; few lines exceed it by much. */
const advance = { latin: 0.56, persian: 0.5 } as const

const persianLetters = /\p{Script=Arabic}/u

export const isPersian = (text: string): boolean => persianLetters.test(text)

/** Font family, style and weight of a typeface. Persian text always uses the Persian family. */
export function fontOf({ text, face }: Lettering): { family: string; style: string; weight: string } {
  const style = face === 'italic' && !isPersian(text) ? 'italic' : 'normal'
  const latin = { roman: 'Orlune Display', italic: 'Orlune Text', sans: 'Orlune Sans' }[face]
  const [first, second] = isPersian(text) ? ['Orlune Arabic', latin] : [latin, 'Orlune Arabic']
  const weight = isPersian(text) && face === 'sans' ? '500' : face === 'sans' ? '400' : '300'
  return { family: `${first}, ${second}, serif`, style, weight }
}

/** The largest font size at which the line fits its place. */
export function fitLetters(text: string, width: number, height: number): number {
  const characters = graphemesOf(text).length
  const widest = width / Math.max(1, characters * advance[isPersian(text) ? 'persian' : 'latin'])
  return Math.round(Math.min(height, widest) * 100) / 100
}

/** Engraved text: a dark groove over a light edge. */
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
 * The engraved product as an SVG. It uses presentation attributes only, because the page's policy allows no inline styles in
 * markup that a script inserts.
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
