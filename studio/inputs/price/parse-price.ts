import { currencies, type Currency, decimalsOf } from '../../../src/shared/money.ts'
import { plainCode } from '../../../src/shared/text/latin-digits.ts'
import { currencySigns } from './currency-signs.ts'
import { writePrice } from './write-price.ts'

/** The largest price that the schema accepts, in minor units. */
export const maxUnitAmount = 99_999_999

export type PriceReading = { readonly amount: number } | { readonly refusal: string }

/** What is written for “no cents” after an amount: `18.400,-`. */
const noCents = /^[.,]\s*[-–—]+/

const normalize = (text: string) => plainCode(text).replaceAll('،', ',').replaceAll('’', "'")

/** Arabic and Persian keyboards have different letters for yeh and kaf. An abbreviation may end with a point. */
const fold = (sign: string) =>
  normalize(sign)
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/(?<=\p{L})\.$/u, '')

const currencyOf = new Map(
  currencies.flatMap((currency) => currencySigns[currency].map((sign) => [fold(sign), currency] as const)),
)

/**
 * Reads a price as people write it, with or without the sign of its currency: `18,400.00`, `18 400,00 €`, `۱۸٬۴۰۰`. The
 * amount is in minor units. What can be read in two ways, or is no price, is refused with a sentence.
 */
export function parsePrice(text: string, currency: Currency): PriceReading {
  const written = text.trim()
  const notAPrice = { refusal: `“${written}” is not a price in ${currency}.` }
  const parts = /^(?<before>\D*)(?<number>\d(?:.*\d)?)(?<after>\D*)$/s.exec(normalize(text))?.groups
  if (!parts) return notAPrice
  const { before = '', number = '', after = '' } = parts
  if (/[-−–(]\s*$/.test(before) || /^[-−–(]/.test(before)) {
    return { refusal: `“${written}” is below zero.` }
  }
  for (const sign of [before, after.replace(noCents, '')].map(fold)) {
    if (sign === '') continue
    const other = currencyOf.get(sign)
    if (other === undefined) return notAPrice
    if (other !== currency)
      return { refusal: `“${written}” is in ${other}, and this price is in ${currency}.` }
  }
  const split = splitNumber(number, decimalsOf(currency))
  if (split === 'unreadable') return notAPrice
  if (split === 'ambiguous') {
    const digits = number.replace(/\D/g, '')
    const [small, large] = [Number(digits), Number(digits) * 1000]
    return {
      refusal: `“${written}” may mean ${writePrice(small, currency)} or ${writePrice(large, currency)}. Write it with all decimals.`,
    }
  }
  return toAmount(split, currency, written)
}

interface Split {
  readonly whole: string
  readonly fraction: string
}

/** Finds the decimal separator among the separators of a number, and checks its thousands. */
function splitNumber(number: string, decimals: number): Split | 'unreadable' | 'ambiguous' {
  const separators: readonly string[] = number.match(/\D/g) ?? []
  if (separators.some((separator) => !".,' ٬٫".includes(separator))) return 'unreadable'
  const last = separators.at(-1)
  if (last === undefined) return { whole: number, fraction: '' }
  const at = number.lastIndexOf(last)
  const [whole, fraction] = [number.slice(0, at), number.slice(at + 1)]
  const isLastOnly = separators.indexOf(last) === separators.length - 1
  const mayBeThousands = last !== '٫' && areThousands(number)
  const mayBeDecimal = isLastOnly && '.,٫'.includes(last) && (separators.length === 1 || areThousands(whole))
  if (mayBeThousands && mayBeDecimal && decimals === 3) {
    // With a point and three decimals it is exactly what the Studio writes.
    return last === '.' ? { whole, fraction } : 'ambiguous'
  }
  if (mayBeThousands) return { whole: number.replace(/\D/g, ''), fraction: '' }
  return mayBeDecimal ? { whole: whole.replace(/\D/g, ''), fraction } : 'unreadable'
}

/** Whether all separators are the same and stand between groups of three digits. */
const areThousands = (number: string) => /^[1-9]\d{0,2}(?:([.,' ٬])\d{3})(?:\1\d{3})*$/.test(number)

function toAmount({ whole, fraction }: Split, currency: Currency, written: string): PriceReading {
  const decimals = decimalsOf(currency)
  // A spreadsheet shows whole yen with two decimals.
  const isPadding = decimals === 0 && /^0{0,2}$/.test(fraction)
  if (fraction.length > decimals && !isPadding) {
    const most = decimals === 0 ? 'no decimals' : `${decimals} decimals`
    return { refusal: `“${written}” has ${fraction.length} decimals, and ${currency} has ${most}.` }
  }
  const amount = Number(whole + (isPadding ? '' : fraction.padEnd(decimals, '0')))
  if (amount === 0) return { refusal: 'A price is above zero. Leave it empty where nothing is sold.' }
  if (amount > maxUnitAmount) {
    return { refusal: `“${written}” is above ${writePrice(maxUnitAmount, currency)}, the highest price.` }
  }
  return { amount }
}
