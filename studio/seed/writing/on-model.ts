type Three = readonly [number, number, number]

/** A place in the form of the schema type `craftPlace`. */
export interface CraftPlace {
  _type: 'craftPlace'
  position: object
  normal: object
  camera: object
}

const point3 = ([x, y, z]: Three) => ({ _type: 'point3', x, y, z })

/** A place on the model: position in mm, normal, and camera (azimuth and elevation in degrees, zoom). */
export const onModel = (
  position: Three,
  normal: Three,
  [azimuth, elevation, zoom]: Three,
): CraftPlace => ({
  _type: 'craftPlace',
  position: point3(position),
  normal: point3(normal),
  camera: { _type: 'craftCamera', azimuth, elevation, zoom },
})
