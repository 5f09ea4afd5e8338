import { wrapDegrees, type View } from './view.ts'

// Version 1: turn and elevation in tenths of a degree, zoom in hundredths, and an optional pan in tenths of a millimetre.
// Integers separated by dots need no escaping in a URL.
const shape = /^1(?:\.-?\d{1,6}){3}(?:(?:\.-?\d{1,6}){3})?$/

/** Whether a text has the format of a view. */
export const isViewText = (text: string): boolean => shape.test(text)

/** A view as a URL parameter: `1.450.110.100`. */
export function writeView({ turned, elevation, zoom, pan = [0, 0, 0] }: View): string {
  const whole = (value: number) => {
    const rounded = Math.round(value)
    return Math.max(-999_999, Math.min(999_999, Number.isFinite(rounded) ? rounded : 0))
  }
  const past = pan.map((metres) => whole(metres * 10_000))
  const parts = [1, whole(wrapDegrees(turned) * 10), whole(elevation * 10), whole(zoom * 100)]
  return (past.some((value) => value !== 0) ? [...parts, ...past] : parts).join('.')
}

/** A view from a URL; one of photographs has no elevation. */
export type SentView = Omit<View, 'elevation'> & Partial<Pick<View, 'elevation'>>

/** Reads a view from a URL parameter; undefined when it is malformed. */
export function readView(text: string | null): SentView | undefined {
  if (text === null || !isViewText(text)) return undefined
  const [, turned = 0, elevation = 0, zoom = 100, x = 0, y = 0, z = 0] = text.split('.').map(Number)
  if (zoom <= 0) return undefined
  return {
    turned: turned / 10,
    // An elevation of 0 marks a view of photographs.
    ...(elevation !== 0 && { elevation: elevation / 10 }),
    zoom: zoom / 100,
    pan: [x / 10_000, y / 10_000, z / 10_000],
  }
}
