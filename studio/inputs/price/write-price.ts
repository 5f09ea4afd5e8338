import { type Currency, decimalsOf } from '../../../src/shared/money.ts'

const formats = new Map<string, Intl.NumberFormat>()

function format(amount: number, currency: Currency, style: 'decimal' | 'currency'): string {
  const key = `${style} ${currency}`
  const digits = decimalsOf(currency)
  let written = formats.get(key)
  if (!written) {
    written = new Intl.NumberFormat('en', {
      style,
      ...(style === 'currency' && { currency }),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(key, written)
  }
  return written.format(amount / 10 ** digits)
}

/** An amount in minor units with all decimals of its currency and no sign: `18,400.00`, `128,000`, `1.250`. */
export const writePrice = (amount: number, currency: Currency): string => format(amount, currency, 'decimal')

/** An amount in minor units with its currency: `€18,400.00`, `¥128,000`, `KWD 1.250`. */
export const writePriceWithSign = (amount: number, currency: Currency): string =>
  format(amount, currency, 'currency')
