export interface Coordinates {
  /** Degrees north of the equator; negative to its south. */
  readonly lat: number
  /** Degrees east of Greenwich; negative to its west. */
  readonly lng: number
}

const decimal = String.raw`[-+−]?\d{1,3}(?:\.\d+)?`
const pair = new RegExp(String.raw`(${decimal})\s*°?\s*([NS])?\s*[,;\s/]\s*(${decimal})\s*°?\s*([EW])?`, 'iu')

const signed = (digits: string, hemisphere: string | undefined) => {
  const degrees = Number(digits.replace('−', '-'))
  return /[SW]/i.test(hemisphere ?? '') ? -Math.abs(degrees) : degrees
}

/**
 * The coordinates in a text, as maps give them: “48.8686, 2.3297”, “40.7128° N, 74.006° W”, or a link with
 * “@48.8686,2.3297”. Undefined when there are none, or when they are on no globe.
 */
export function parseCoordinates(text: string): Coordinates | undefined {
  const [, linked] = /[@=](-?\d[\d.]*,\s*-?\d[\d.]*)/.exec(text) ?? []
  const [, lat, north, lng, east] = pair.exec(linked ?? text) ?? []
  if (lat === undefined || lng === undefined) return undefined
  const found = { lat: signed(lat, north), lng: signed(lng, east) }
  return Math.abs(found.lat) <= 90 && Math.abs(found.lng) <= 180 ? found : undefined
}
