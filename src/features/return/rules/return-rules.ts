import type { OrderLine } from '#features/order/index.ts'

/** Where the law itself grants fourteen days from delivery (Directive 2011/83/EU; UK SI 2013/3134). */
const statutoryDays = 14
const statutoryCountries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)
/** Until the carrier tells us the day itself, the window begins when the parcel must have arrived. */
const carriageDays = 7

/** How many days a piece may come back in a country: the piece's own rule, and never fewer than the law's. */
export function windowDays(
  { returnKind, returnDays }: Pick<OrderLine, 'returnKind' | 'returnDays'>,
  country: string | null,
): number {
  if (returnKind === 'none') return 0
  return country !== null && statutoryCountries.has(country)
    ? Math.max(returnDays, statutoryDays)
    : returnDays
}

/** The last day on which a piece may be sent back. */
export function lastReturnDay(
  line: Pick<OrderLine, 'returnKind' | 'returnDays' | 'leadTimeWeeks'>,
  { placedAt, country }: { readonly placedAt: Temporal.Instant; readonly country: string | null },
): Temporal.PlainDate {
  const placed = placedAt.toZonedDateTimeISO('UTC').toPlainDate()
  const arrived = placed.add({ weeks: line.leadTimeWeeks ?? 0, days: carriageDays })
  return arrived.add({ days: windowDays(line, country) })
}

/** True while it is still that day anywhere on earth: a customer in Honolulu has all of it. */
export function isWithinWindow(lastDay: Temporal.PlainDate, now: Temporal.Instant): boolean {
  const lastPlace = now.toZonedDateTimeISO('-12:00').toPlainDate()
  return Temporal.PlainDate.compare(lastPlace, lastDay) <= 0
}

/**
 * What is given back for some pieces of a line, in minor units, after others of it went back before: the parts of a line add up
 * to its whole to the last cent, in whatever portions they come.
 */
export function refundAmountFor(
  { refundableAmount, quantity }: Pick<OrderLine, 'refundableAmount' | 'quantity'>,
  before: number,
  returned: number,
): number {
  const upTo = (pieces: number) => Math.floor((refundableAmount * pieces) / quantity)
  return upTo(before + returned) - upTo(before)
}
