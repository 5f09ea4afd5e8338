// Arithmetic of views. Pure: no DOM, no three.js.

type Metres3 = readonly [number, number, number]

/** Camera and turn, relative to the first photograph. */
export interface View {
  /** The product's own turn in degrees, counter-clockwise seen from above; 0 as first photographed. */
  readonly turned: number
  /** The camera's angle over the horizon, in degrees. */
  readonly elevation: number
  /** 1 as photographed; smaller is nearer. */
  readonly zoom: number
  /** The camera's target, in metres in the model's own axes, relative to the target of the photographs. */
  readonly pan?: Metres3
}

/** The limits of a view. */
export interface ViewBounds {
  readonly elevation: readonly [number, number]
  readonly zoom: readonly [number, number]
  /** Largest distance of the target from the middle, in metres. */
  readonly pan: number
}

export const viewBounds = (radius: number): ViewBounds => ({
  elevation: [-14, 82],
  zoom: [0.12, 1.6],
  pan: radius * 0.6,
})

const clamp = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))

/** Clamps a view to its bounds. */
export function clampView(view: View, bounds: ViewBounds): View {
  const pan = view.pan ?? [0, 0, 0]
  const away = Math.hypot(...pan)
  const factor = away > bounds.pan ? bounds.pan / away : 1
  return {
    turned: view.turned,
    elevation: clamp(view.elevation, bounds.elevation),
    zoom: clamp(view.zoom, bounds.zoom),
    pan: [pan[0] * factor, pan[1] * factor, pan[2] * factor],
  }
}

/** Replaces parts of a view. Numbers that are not finite are ignored: they may come from a URL. */
export function changeView(view: View, to: Partial<View>): View {
  const finite = (value: number | undefined, otherwise: number) =>
    value !== undefined && Number.isFinite(value) ? value : otherwise
  return {
    turned: finite(to.turned, view.turned),
    elevation: finite(to.elevation, view.elevation),
    zoom: Math.max(0.01, finite(to.zoom, view.zoom)),
    pan: to.pan?.every(Number.isFinite) ? to.pan : (view.pan ?? [0, 0, 0]),
  }
}

/** Degrees wrapped into 0 (inclusive) to 360 (exclusive). */
export const wrapDegrees = (degrees: number): number => ((degrees % 360) + 360) % 360

/** Interpolates two views, `share` 0 to 1: the turn in the shorter direction, the zoom geometrically. */
export function interpolateViews(from: View, to: View, share: number): View {
  const way = ((wrapDegrees(to.turned - from.turned) + 180) % 360) - 180
  const mix = (a: number, b: number) => a + (b - a) * share
  const [a, b] = [from.pan ?? [0, 0, 0], to.pan ?? [0, 0, 0]]
  return {
    turned: from.turned + way * share,
    elevation: mix(from.elevation, to.elevation),
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
    pan: [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])],
  }
}
