const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

/** A date such as “2026-12-24” in words: “Thursday, 24 December 2026”; as it is when it is no date. */
export function writeDay(date: string): string {
  const instant = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(instant) ? date : format.format(instant)
}
