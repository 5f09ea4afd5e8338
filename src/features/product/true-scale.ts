export interface Millimetres {
  readonly width: number
  readonly height: number
  readonly depth: number
}

/** A bank card (ISO/IEC 7810 ID-1), which everybody has to hand. */
export const card = { width: 85.6, height: 53.98, radius: 3.18 } as const

/** Scales that a reader can picture, from life size down. */
const scales = [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 1 / 8, 1 / 10] as const

export interface ScaleDrawing {
  /** 1 is life size. */
  readonly scale: number
  /** The paper, in millimetres. */
  readonly width: number
  readonly height: number
  readonly front: Box
  readonly side: Box
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Room on the paper for the dimensions to be written, and between the two views. */
const edge = 12
const gap = 12
/** A paper that a telephone can show whole, when the object is a small one. */
const widestPaper = 132

/** Front and side of an object standing on one line, as large as fits the paper: life size where it can be. */
export function layOut({ width, height, depth }: Millimetres): ScaleDrawing {
  const fits = (part: number) =>
    (width + depth) * part + gap + 2 * edge <= widestPaper && height * part <= widestPaper
  const scale = scales.find(fits) ?? 1 / 10
  const front = { x: edge, y: edge / 2, width: width * scale, height: height * scale }
  const side = { x: front.x + front.width + gap, y: front.y, width: depth * scale, height: front.height }
  return { scale, width: side.x + side.width + edge, height: front.height + edge * 1.5, front, side }
}
