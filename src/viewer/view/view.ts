/** Pure arithmetic of how a piece is looked at: no browser, no three dimensions. */

type Metres3 = readonly [number, number, number]

/** How a piece is looked at, counted from its first photograph. */
export interface View {
  /** The piece's own turn in degrees, counter-clockwise seen from above; 0 as first photographed. */
  readonly turned: number
  /** The eye's height over the horizon, in degrees. */
  readonly elevation: number
  /** 1 as photographed, smaller is nearer. */
  readonly zoom: number
  /** The point of the piece that is looked at, in its own metres from where the photographs look. */
  readonly pan?: Metres3
}

/** How far a view may go: never far under the table, over the top, or away from the piece. */
export interface ViewBounds {
  readonly elevation: readonly [number, number]
  readonly zoom: readonly [number, number]
  /** How far the looked-at point may leave the middle, in metres. */
  readonly pan: number
}

export const viewBounds = (radius: number): ViewBounds => ({
  elevation: [-14, 82],
  zoom: [0.12, 1.6],
  pan: radius * 0.6,
})

const clamp = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))

/** A view brought back within its bounds; whatever is not a number becomes what it was before. */
export function boundView(view: View, bounds: ViewBounds): View {
  const pan = view.pan ?? [0, 0, 0]
  const away = Math.hypot(...pan)
  const kept = away > bounds.pan ? bounds.pan / away : 1
  return {
    turned: view.turned,
    elevation: clamp(view.elevation, bounds.elevation),
    zoom: clamp(view.zoom, bounds.zoom),
    pan: [pan[0] * kept, pan[1] * kept, pan[2] * kept],
  }
}

/** A view with some of it replaced; what is not finite is left as it was, for it may come from an address. */
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

/** Degrees on the circle, from 0 up to 360. */
export const onCircle = (degrees: number): number => ((degrees % 360) + 360) % 360

/** The view on the way from one to another, the shorter way round; zoom by ratio, so that coming near feels even. */
export function betweenViews(from: View, to: View, share: number): View {
  const way = ((onCircle(to.turned - from.turned) + 180) % 360) - 180
  const mix = (a: number, b: number) => a + (b - a) * share
  const [a, b] = [from.pan ?? [0, 0, 0], to.pan ?? [0, 0, 0]]
  return {
    turned: from.turned + way * share,
    elevation: mix(from.elevation, to.elevation),
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
    pan: [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])],
  }
}
