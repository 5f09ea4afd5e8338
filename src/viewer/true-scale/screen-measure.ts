import type { SpinSheet } from '../spin-sheet.ts'

/** A bank card in millimetres, ISO/IEC 7810 ID-1. */
export const card = { long: 85.6, short: 53.98 } as const

/** CSS pixels per millimetre by the CSS definition: 96 to an inch. */
export const defaultPxPerMm = 96 / 25.4

/** Plausible CSS pixels per millimetre: from a television to the densest phone. */
const [coarsest, finest] = [0.8, 14]

const isPlausible = (pxPerMm: number) => Number.isFinite(pxPerMm) && pxPerMm >= coarsest && pxPerMm <= finest

/** CSS pixels per millimetre, from an object of known length; undefined when the result is not plausible. */
export function measuredPxPerMm(px: number, mm: number): number | undefined {
  const pxPerMm = px / mm
  return isPlausible(pxPerMm) ? pxPerMm : undefined
}

/** The plausible length of a line, in whole millimetres. */
export const plausibleLengthsMm = (px: number): [number, number] => [
  Math.ceil(px / finest),
  Math.floor(px / coarsest),
]

/** The width that a photograph shows at the product's distance, in millimetres. */
export const photographMm = ({ camera }: Pick<SpinSheet, 'camera'>): number =>
  2 * camera.distance * Math.tan((camera.fov * Math.PI) / 360) * 1000

/**
 * The stored value is in device pixels per millimetre (`ratio` is `devicePixelRatio`), so that it does not depend on the
 * page's zoom.
 */
export const toStoredValue = (pxPerMm: number, ratio: number): string => (pxPerMm * ratio).toFixed(4)

/** CSS pixels per millimetre from the stored value; undefined when there is none or it is not plausible. */
export function fromStoredValue(remembered: string | null, ratio: number): number | undefined {
  const pxPerMm = remembered === null ? NaN : Number(remembered) / ratio
  return isPlausible(pxPerMm) ? pxPerMm : undefined
}
