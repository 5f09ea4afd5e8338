import { fontOf, isPersian, type Lettering } from './draw-engraving.ts'

/** The engraving plane of a model, in millimetres. */
export interface LetterPlane {
  readonly widthMm: number
  readonly heightMm: number
}

const textureWidthPx = 1024
/** The largest part of the plane's width and height that a line may fill. */
const widest = 0.94
const highest = 0.7

function blank({ widthMm, heightMm }: LetterPlane) {
  const canvas = document.createElement('canvas')
  canvas.width = textureWidthPx
  canvas.height = Math.max(32, Math.round((textureWidthPx * heightMm) / widthMm))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser has no 2D canvas')
  return { canvas, pen }
}

/**
 * Color and bump map of an engraving. The browser sets the text, so Persian is shaped and joined. Waits until the font is
 * loaded.
 */
export async function drawLetterMaps(
  lettering: Lettering,
  plane: LetterPlane,
): Promise<{ map: HTMLCanvasElement; bump: HTMLCanvasElement }> {
  const { family, style, weight } = fontOf(lettering)
  const fontAt = (px: number) => `${style} ${weight} ${px}px ${quoted(family)}`
  await document.fonts.load(fontAt(40), lettering.text)

  const color = blank(plane)
  const depth = blank(plane)
  const { width, height } = color.canvas
  color.pen.font = fontAt(100)
  const measured = color.pen.measureText(lettering.text)
  const size = Math.min(height * highest, (width * widest * 100) / Math.max(1, measured.width))

  depth.pen.fillStyle = '#fff'
  depth.pen.fillRect(0, 0, width, height)
  // The blur slopes the walls of the groove.
  depth.pen.filter = 'blur(2px)'
  for (const [pen, ink] of [
    [color.pen, '#fff'],
    [depth.pen, '#000'],
  ] as const) {
    pen.font = fontAt(size)
    pen.direction = isPersian(lettering.text) ? 'rtl' : 'ltr'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.fillStyle = ink
    pen.fillText(lettering.text, width / 2, height / 2)
  }
  return { map: color.canvas, bump: depth.canvas }
}

const quoted = (family: string) =>
  family
    .split(', ')
    .map((name) => (name === 'serif' ? name : `'${name}'`))
    .join(', ')
