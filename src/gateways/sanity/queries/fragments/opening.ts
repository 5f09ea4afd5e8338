import { localised } from './localised.ts'

/** When a house is open, in its own zone: the week, the pauses in it, and the days that differ. */
export const opening = `
  timeZone,
  "openingHours": openingHours[]{days, opens, closes},
  "breaks": coalesce(breaks, [])[]{days, opens, closes},
  "exceptions": coalesce(exceptions, [])[]{date, closed, opens, closes, "reason": ${localised('reason')}}
`
