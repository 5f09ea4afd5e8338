export interface Millimetres {
  readonly width: number
  readonly height: number
  readonly depth: number
}

/** The scales in use; 1 is real size. */
const scales = [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 8, 1 / 10] as const

export interface ScaleDrawing {
  /** 1 is real size. */
  readonly scale: number
  /** The sheet, in millimetres; the front view is at its origin. */
  readonly width: number
  readonly height: number
  readonly front: Size
  readonly side: Size
  /** The x coordinate of the side view, in millimetres. */
  readonly offset: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Millimetres between the views, and beside them for the dimensions. */
export const gapMm = 12
/** Millimetres; fits a desktop screen. On a phone a larger sheet scrolls. */
const widestSheet = 200

const tenths = (value: number) => Math.round(value * 10) / 10

/** Lays out front and side view on one baseline, at the largest scale that fits the sheet. */
export function createScaleDrawing({ width, height, depth }: Millimetres): ScaleDrawing {
  const fits = (part: number) =>
    (width + depth) * part + 3 * gapMm <= widestSheet && height * part <= widestSheet
  const scale = scales.find(fits) ?? 1 / 10
  const front = { width: tenths(width * scale), height: tenths(height * scale) }
  const side = { width: tenths(depth * scale), height: front.height }
  const offset = front.width + gapMm
  return {
    scale,
    width: offset + side.width + 2 * gapMm,
    height: front.height + 2 * gapMm,
    front,
    side,
    offset,
  }
}
