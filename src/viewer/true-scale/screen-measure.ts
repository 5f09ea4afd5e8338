import type { SpinSheet } from '../spin-sheet.ts'

/** A bank card in millimetres, ISO/IEC 7810 ID-1. */
export const card = { long: 85.6, short: 53.98 } as const

/** CSS pixels a millimetre as CSS supposes them: 96 to an inch. */
export const supposed = 96 / 25.4

/** From a television across a room to the densest telephone; what lies beyond was misread. */
const [coarsest, finest] = [0.8, 14]

const isSound = (pxPerMm: number) => Number.isFinite(pxPerMm) && pxPerMm >= coarsest && pxPerMm <= finest

/** CSS pixels a millimetre, from a thing of known length that covers so many of them; undefined when that cannot be. */
export function measured(px: number, mm: number): number | undefined {
  const pxPerMm = px / mm
  return isSound(pxPerMm) ? pxPerMm : undefined
}

/** Between which whole millimetres a line of so many CSS pixels can be read. */
export const readable = (px: number): [number, number] => [Math.ceil(px / finest), Math.floor(px / coarsest)]

/** How much of the room, in millimetres, a photograph of the turn shows across, where the piece stands. */
export const photographMm = ({ camera }: Pick<SpinSheet, 'camera'>): number =>
  2 * camera.distance * Math.tan((camera.fov * Math.PI) / 360) * 1000

/**
 * What is remembered is in the screen's own points, of which a CSS pixel takes `ratio` (`devicePixelRatio`), so that it
 * holds when the page is zoomed.
 */
export const toRemember = (pxPerMm: number, ratio: number): string => (pxPerMm * ratio).toFixed(4)

/** CSS pixels a millimetre from what was remembered; undefined when nothing sound was. */
export function fromMemory(remembered: string | null, ratio: number): number | undefined {
  const pxPerMm = remembered === null ? NaN : Number(remembered) / ratio
  return isSound(pxPerMm) ? pxPerMm : undefined
}
