import { invalidParam } from '../api-error.ts'
import type { Read } from './read.ts'

/** The currencies that Stripe accepts. */
const CURRENCIES = new Set(
  (
    'usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp ' +
    'cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk ' +
    'jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn ' +
    'nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std ' +
    'szl thb tjs tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xcg xof xpf yer zar zmw'
  ).split(' '),
)

/** Minimum charge amounts, in minor units (stripe.com/docs/currencies#minimum-and-maximum-charge-amounts). */
const MINIMUMS: { [currency: string]: number } = {
  aed: 200,
  czk: 1500,
  dkk: 250,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  mxn: 1000,
  myr: 200,
  nok: 300,
  pln: 200,
  ron: 200,
  sek: 300,
  thb: 1000,
}

/** Stripe's charge amounts have at most eight digits. */
export const MAXIMUM_AMOUNT = 99_999_999

export function currency(): Read<string | undefined> {
  return (value, at) => {
    if (value === undefined) return undefined
    const code = typeof value === 'string' ? value.toLowerCase() : ''
    if (CURRENCIES.has(code)) return code
    const known = [...CURRENCIES].join(', ')
    throw invalidParam(
      `Invalid currency: ${String(value)}. Stripe currently supports these currencies: ${known}`,
      at,
    )
  }
}

export function minimumAmount(code: string): number {
  return MINIMUMS[code] ?? 50
}

/** The number of decimal digits of a currency: 0 for the yen, 3 for the Kuwaiti dinar. */
export function minorDigits(code: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code.toUpperCase() })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

export function formatAmount(amount: number, code: string, locale = 'en'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code.toUpperCase() })
  return format.format(amount / 10 ** minorDigits(code))
}
