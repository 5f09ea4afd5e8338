export interface Size {
  readonly width: number
  readonly height: number
}

/** A pin is a circle as wide as a fingertip needs; it stays whole within the glass. */
export const pinRadius = 16

/** Where a pin stands for a point of the glass; beyond its edge it waits there, out of the way, where a key still finds it. */
export function placePin(point: { readonly x: number; readonly y: number }, { width, height }: Size) {
  const within = (value: number, length: number) =>
    Number.isFinite(value) ? Math.min(length - pinRadius, Math.max(pinRadius, value)) : length / 2
  const x = within(point.x, width)
  const y = within(point.y, height)
  return { x, y, isBeyond: x !== point.x || y !== point.y }
}
