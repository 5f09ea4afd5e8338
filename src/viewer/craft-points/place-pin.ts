export interface Size {
  readonly width: number
  readonly height: number
}

/** CSS pixels: a touch target of 32 px. */
export const pinRadius = 16

/** The place of a pin. Outside the viewport it is clamped to the edge and marked, so that the keyboard still reaches it. */
export function placePin(point: { readonly x: number; readonly y: number }, { width, height }: Size) {
  const within = (value: number, length: number) =>
    Number.isFinite(value) ? Math.min(length - pinRadius, Math.max(pinRadius, value)) : length / 2
  const x = within(point.x, width)
  const y = within(point.y, height)
  return { x, y, isBeyond: x !== point.x || y !== point.y }
}
