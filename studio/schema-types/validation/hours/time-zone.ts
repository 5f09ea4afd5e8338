/** A zone of the IANA time zone database, such as “Europe/Paris”. Offsets and abbreviations have no summer time. */
export function timeZone(zone: string | undefined): true | string {
  if (zone === undefined) return true
  const isNamed = zone.includes('/') && Intl.supportedValuesOf('timeZone').includes(zone)
  return isNamed || `“${zone}” is not a place in the IANA time zone database. Write it as “Europe/Paris”.`
}
