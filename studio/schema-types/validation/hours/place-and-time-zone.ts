import zoneAt from '@photostructure/tz-lookup'

/** The offsets of a zone from UTC in a January and a July, which tell most zones of summer time apart. */
function offsetsOf(timeZone: string): string {
  const write = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', year: 'numeric' })
  return ['2026-01-15', '2026-07-15']
    .map((day) => write.formatToParts(new Date(day)).find(({ type }) => type === 'timeZoneName')?.value)
    .join(' ')
}

/**
 * Coordinates must lie where the clocks show the time of the zone. This finds latitude and longitude in the wrong order, a
 * lost sign, and a zone of another city. What is not complete yet is not checked.
 */
export function placeInTimeZone(
  place: { lat?: number; lng?: number } | undefined,
  timeZone: unknown,
): true | string {
  const { lat, lng } = place ?? {}
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180) return true
  if (typeof timeZone !== 'string' || !Intl.supportedValuesOf('timeZone').includes(timeZone)) return true
  const found = zoneAt(lat, lng)
  return (
    offsetsOf(found) === offsetsOf(timeZone) ||
    `${lat}, ${lng} is in ${nameOf(found)}, and the time zone is ${timeZone}. Are latitude and longitude in order?`
  )
}

const nameOf = (zone: string) => (zone.startsWith('Etc/') ? 'the sea' : `the zone ${zone}`)
