import { type Currency, decimalsOf, type Money } from '#shared/money.ts'
import type { Language, Locale } from './locales.ts'

const moneyFormats = new Map<string, Intl.NumberFormat>()

/** The currency as a word after the amount, for languages where Intl would write a Latin code before it. */
const currencyNames: Partial<Record<Language, Readonly<Record<Currency, string>>>> = {
  fa: { EUR: 'یورو', GBP: 'پوند', USD: 'دلار', AED: 'درهم', JPY: 'ین', KWD: 'دینار کویت' },
}

/** An amount in the locale's format; whole amounts have no decimals. */
export function formatMoney(locale: Locale, value: Money): string {
  const decimals = decimalsOf(value.currency)
  const whole = value.amount % 10 ** decimals === 0
  const name = currencyNames[locale.language]?.[value.currency]
  const key = `${locale.tag}:${value.currency}:${whole}`
  let format = moneyFormats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale.tag, {
      ...(name === undefined && { style: 'currency', currency: value.currency }),
      minimumFractionDigits: whole ? 0 : decimals,
      maximumFractionDigits: whole ? 0 : decimals,
    })
    moneyFormats.set(key, format)
  }
  const amount = format.format(value.amount / 10 ** decimals)
  return name === undefined ? amount : `${amount}\u00a0${name}`
}

const numberFormats = new Map<string, Intl.NumberFormat>()

export function formatNumber(locale: Locale, value: number, options?: Intl.NumberFormatOptions): string {
  const key = `${locale.tag} ${JSON.stringify(options)}`
  let format = numberFormats.get(key)
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(locale.tag, options)))
  return format.format(value)
}

/** Intl reads `en` as American English: another order of dates, and a comma before the last item of a list. */
const europeanTag = ({ tag }: Pick<Locale, 'tag'>) => (tag === 'en' ? 'en-GB' : tag)

/** Cached: creating a format takes a hundred times as long as using it, and a calendar page has sixty dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** A date-time in its own time zone, in the locale's format and the Gregorian calendar. */
export function formatDateTime(
  locale: Locale,
  value: Temporal.ZonedDateTime,
  options: Intl.DateTimeFormatOptions,
): string {
  const tag = europeanTag(locale)
  const asked = { calendar: 'gregory', ...options, timeZone: value.timeZoneId }
  const key = `${tag} ${JSON.stringify(asked)}`
  let format = dateFormats.get(key)
  if (!format) dateFormats.set(key, (format = new Intl.DateTimeFormat(tag, asked)))
  return format.format(value.epochMilliseconds)
}

/** A date without a time zone, in the locale's format. */
export function formatDate(
  locale: Locale,
  value: Temporal.PlainDate,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  return formatDateTime(locale, value.toZonedDateTime('UTC'), options)
}

/** A date with its weekday and without its year: Thursday 26 November. */
export function formatDay(locale: Locale, value: Temporal.ZonedDateTime | Temporal.PlainDate): string {
  const zoned = value instanceof Temporal.PlainDate ? value.toZonedDateTime('UTC') : value
  return formatDateTime(locale, zoned, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** A time in the locale's format: 17:00, or 5:00 PM in the United States. */
export function formatTime(locale: Locale, value: Temporal.ZonedDateTime): string {
  return formatDateTime(locale, value, {
    hour: locale.tag === 'en-US' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: locale.tag === 'en-US' ? 'h12' : 'h23',
  })
}

/** A list in the locale's format: with the word for "and", or (`unit`) without it. */
export function formatList(
  locale: Pick<Locale, 'tag'>,
  items: Iterable<string>,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  return new Intl.ListFormat(europeanTag(locale), { type, style: type === 'unit' ? 'short' : 'long' }).format(
    items,
  )
}
