const time = /^(?:[01]\d|2[0-3]):[0-5]\d$/

interface Hours {
  opens?: string
  closes?: string
}

/** A time of day on the 24-hour clock. */
export function timeOfDay(value: string | undefined): true | string {
  return value === undefined || time.test(value) || 'Write the hour as 10:00 or 19:30.'
}

/** Opening must be before closing; hours past midnight need two entries. */
export function openingOrder({ opens, closes }: Hours = {}): true | string {
  if (opens === undefined || closes === undefined) return true
  return opens < closes || `The door would close at ${closes} before it opens at ${opens}.`
}
