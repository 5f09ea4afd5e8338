import { localised } from './localised.ts'

/** The opening hours of a boutique in its time zone: by weekday, with breaks, and exceptions by date. */
export const opening = `
  timeZone,
  "openingHours": openingHours[]{days, opens, closes},
  "breaks": coalesce(breaks, [])[]{days, opens, closes},
  "exceptions": coalesce(exceptions, [])[]{date, closed, opens, closes, "reason": ${localised('reason')}}
`
