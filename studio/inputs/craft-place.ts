interface Point3 {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** A place on the model as it is stored: a node's name, or a position in mm, a normal and a camera in degrees. */
export interface CraftPlace {
  readonly _type: 'craftPlace'
  readonly node?: string
  readonly position?: Point3
  readonly normal?: Point3
  readonly camera?: { readonly azimuth: number; readonly elevation: number; readonly zoom: number }
}

/** The x, y and z of a vector. */
type Three = readonly [number, number, number]

/** Adding zero turns -0 into 0, so that equal places are stored equally. */
const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0

const point3 = ([x, y, z]: Three, digits: number) => ({
  _type: 'point3',
  x: rounded(x, digits),
  y: rounded(y, digits),
  z: rounded(z, digits),
})

/** Converts a stored position, in mm, to the unit of the model. */
export const metresOf = ({ x, y, z }: Point3): [number, number, number] => [x / 1000, y / 1000, z / 1000]

/** A camera as it is stored, rounded to a tenth of a degree. */
export const roundedCamera = ({ azimuth, elevation, zoom }: NonNullable<CraftPlace['camera']>) => ({
  _type: 'craftCamera',
  azimuth: rounded(azimuth, 1),
  elevation: rounded(elevation, 1),
  zoom: rounded(zoom, 2),
})

/** Converts a picked point, in metres of the model, to the stored place. */
export const placeOfPoint = (
  { position, normal }: { readonly position: Three; readonly normal: Three },
  camera: NonNullable<CraftPlace['camera']>,
): CraftPlace => ({
  _type: 'craftPlace',
  position: point3([position[0] * 1000, position[1] * 1000, position[2] * 1000], 1),
  normal: point3(normal, 3),
  camera: roundedCamera(camera),
})
