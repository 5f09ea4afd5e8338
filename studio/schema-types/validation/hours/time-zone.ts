/** A zone of the IANA time zone database, such as “Europe/Paris”; offsets and abbreviations forget the summer. */
export function timeZone(zone: string | undefined): true | string {
  if (zone === undefined) return true
  const isNamed = zone.includes('/') && Intl.supportedValuesOf('timeZone').includes(zone)
  return isNamed || `“${zone}” is not a place in the IANA time zone database. Write it as “Europe/Paris”.`
}
