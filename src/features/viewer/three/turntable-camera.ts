/** How the photographs of a piece were taken, from its spin.json: degrees, metres. */
export interface SpinCamera {
  /** Vertical field of view. */
  readonly fov: number
  readonly elevation: number
  /** From the target, in metres. */
  readonly distance: number
  readonly target: readonly [number, number, number]
  /** The piece's own turn in frame 0, counter-clockwise from above. */
  readonly startAngle: number
}

const elevationRange = [-4, 78] as const
const zoomRange = [0.35, 1.6] as const

const radians = (degrees: number) => (degrees * Math.PI) / 180
const clamp = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))

/** What the visitor has done to the view: the piece's turn, the eye's height in degrees, and how near it has come (1 as photographed). */
export interface View {
  readonly turned: number
  readonly elevation: number
  readonly zoom: number
}

export function moveView(view: View, change: Partial<View>): View {
  return {
    turned: view.turned + (change.turned ?? 0),
    elevation: clamp(view.elevation + (change.elevation ?? 0), elevationRange),
    zoom: clamp(view.zoom * (change.zoom ?? 1), zoomRange),
  }
}

/** Where the eye stands for a view; the piece turns on its table, as it did for the photographs, so the light stays still. */
export function eyePosition(camera: SpinCamera, view: View): [number, number, number] {
  const reach = camera.distance * view.zoom
  const elevation = radians(view.elevation)
  const [x, y, z] = camera.target
  return [x, y + Math.sin(elevation) * reach, z + Math.cos(elevation) * reach]
}

/** The turntable's rotation about Y in radians. */
export function tableRotation(camera: SpinCamera, view: View): number {
  return radians(camera.startAngle + view.turned)
}
