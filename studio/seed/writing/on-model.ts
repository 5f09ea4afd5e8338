type Three = readonly [number, number, number]

export interface CraftPlace {
  _type: 'craftPlace'
  position: object
  normal: object
  camera: object
}

const point3 = ([x, y, z]: Three) => ({ _type: 'point3', x, y, z })

/** A point of the model: millimetres, where its surface looks, and from where it is seen (degrees around and up, nearness). */
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
