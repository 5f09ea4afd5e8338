export interface Millimetres {
  readonly width: number
  readonly height: number
  readonly depth: number
}

/** Scales that a reader can picture, from life size down. */
const scales = [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 8, 1 / 10] as const

export interface ScaleDrawing {
  /** 1 is life size. */
  readonly scale: number
  /** The paper, in millimetres; the front stands at its origin. */
  readonly width: number
  readonly height: number
  readonly front: Size
  readonly side: Size
  /** How far the side stands from the front. */
  readonly offset: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Room on the paper for the dimensions to be written, and between the two views. */
export const edge = 12
/** A paper that a desk can show whole; on a telephone a large object's scrolls. */
const widestPaper = 200

const tenths = (value: number) => Math.round(value * 10) / 10

/** Front and side of an object standing on one line, as large as fits the paper: life size where it can be. */
export function layOut({ width, height, depth }: Millimetres): ScaleDrawing {
  const fits = (part: number) =>
    (width + depth) * part + 3 * edge <= widestPaper && height * part <= widestPaper
  const scale = scales.find(fits) ?? 1 / 10
  const front = { width: tenths(width * scale), height: tenths(height * scale) }
  const side = { width: tenths(depth * scale), height: front.height }
  const offset = front.width + edge
  return {
    scale,
    width: offset + side.width + 2 * edge,
    height: front.height + 2 * edge,
    front,
    side,
    offset,
  }
}
