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
  readonly card: Box
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Room on the paper for the dimensions to be written. */
const edge = 14
const gap = 16

/**
 * Front and side of an object and a bank card, standing on one line, as large as fits a paper this wide: life size where
 * it can be.
 */
export function layOut({ width, height, depth }: Millimetres, widest = 210): ScaleDrawing {
  const scale =
    scales.find((part) => (width + depth + card.width) * part + 2 * gap + 2 * edge <= widest) ?? 1 / 10
  const tallest = Math.max(height, card.height) * scale
  const stand = (x: number, w: number, h: number): Box => ({
    x,
    y: edge + tallest - h * scale,
    width: w * scale,
    height: h * scale,
  })
  const front = stand(edge, width, height)
  const side = stand(front.x + front.width + gap, depth, height)
  const beside = stand(side.x + side.width + gap, card.width, card.height)
  return {
    scale,
    width: beside.x + beside.width + edge,
    height: tallest + 2 * edge,
    front,
    side,
    card: beside,
  }
}
