import type { Money } from '#shared/money.ts'
import type { Locale } from './locales.ts'

const moneyFormats = new Map<string, Intl.NumberFormat>()

/** An amount in the locale's own digits and order; whole amounts carry no decimals. */
export function formatMoney(locale: Locale, value: Money): string {
  const whole = value.amount % 100 === 0
  const key = `${locale.tag}:${value.currency}:${whole}`
  let format = moneyFormats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale.tag, {
      style: 'currency',
      currency: value.currency,
      minimumFractionDigits: whole ? 0 : 2,
      maximumFractionDigits: whole ? 0 : 2,
    })
    moneyFormats.set(key, format)
  }
  return format.format(value.amount / 100)
}

export function formatNumber(locale: Locale, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale.tag, options).format(value)
}

/** A zoned date-time in the locale's words, in its own zone (the boutique's), never the server's. Gregorian calendar. */
export function formatDateTime(
  locale: Locale,
  value: Temporal.ZonedDateTime,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(locale.tag, {
    calendar: 'gregory',
    ...options,
    timeZone: value.timeZoneId,
  }).format(value.epochMilliseconds)
}

/** A calendar date without a zone in the locale's words. */
export function formatDate(
  locale: Locale,
  value: Temporal.PlainDate,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  return formatDateTime(locale, value.toZonedDateTime('UTC'), options)
}
