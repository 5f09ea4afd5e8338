import type { OrderLine } from '#features/order/index.ts'

/** The statutory right of withdrawal in days from delivery (Directive 2011/83/EU; UK SI 2013/3134). */
const statutoryDays = 14
const statutoryCountries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)
/** The assumed days of transport, because the day of delivery is not known. */
const shippingDays = 7

/** The return window in days: the rule of the product, but at least the statutory days of the country. */
export function windowDays(
  { returnKind, returnDays }: Pick<OrderLine, 'returnKind' | 'returnDays'>,
  country: string | null,
): number {
  if (returnKind === 'none') return 0
  return country !== null && statutoryCountries.has(country)
    ? Math.max(returnDays, statutoryDays)
    : returnDays
}

/** The last day on which an item can be sent back. */
export function lastReturnDay(
  line: Pick<OrderLine, 'returnKind' | 'returnDays' | 'leadTimeWeeks'>,
  { placedAt, country }: { readonly placedAt: Temporal.Instant; readonly country: string | null },
): Temporal.PlainDate {
  const placed = placedAt.toZonedDateTimeISO('UTC').toPlainDate()
  const arrived = placed.add({ weeks: line.leadTimeWeeks ?? 0, days: shippingDays })
  return arrived.add({ days: windowDays(line, country) })
}

/** True until the last day is over in the last time zone (UTC−12:00). */
export function isWithinWindow(lastDay: Temporal.PlainDate, now: Temporal.Instant): boolean {
  const lastPlace = now.toZonedDateTimeISO('-12:00').toPlainDate()
  return Temporal.PlainDate.compare(lastPlace, lastDay) <= 0
}

/**
 * The refund for `returned` units of a line, in minor units, when `before` units are already returned. The refunds of all
 * partial returns add up exactly to `refundableAmount`.
 */
export function refundAmountFor(
  { refundableAmount, quantity }: Pick<OrderLine, 'refundableAmount' | 'quantity'>,
  before: number,
  returned: number,
): number {
  const upTo = (items: number) => Math.floor((refundableAmount * items) / quantity)
  return upTo(before + returned) - upTo(before)
}
