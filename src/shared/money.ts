/** The currencies of prices, as ISO 4217 codes. */
export const currencies = ['EUR', 'GBP', 'USD', 'AED', 'JPY', 'KWD'] as const
export type Currency = (typeof currencies)[number]

// ISO 4217, minor unit.
const minorUnitDigits: Readonly<Record<Currency, number>> = { EUR: 2, GBP: 2, USD: 2, AED: 2, JPY: 0, KWD: 3 }

/** The number of decimals of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: Currency): number => minorUnitDigits[currency]

/** An amount in integer minor units (cents, yen, fils), never a float. */
export interface Money {
  readonly amount: number
  readonly currency: Currency
}

export class MoneyError extends Error {
  readonly code: 'not_an_integer' | 'currency_mismatch'
  constructor(code: MoneyError['code'], message: string) {
    super(message)
    this.name = 'MoneyError'
    this.code = code
  }
}

/** Creates an amount in minor units; throws for anything that is not a safe integer. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount)) {
    throw new MoneyError('not_an_integer', `${amount} is not an integer number of minor units`)
  }
  // Zero times a negative number is -0, which is printed as “-€0”.
  return { amount: amount + 0, currency }
}

/** Adds two amounts; throws when their currencies differ. */
export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) {
    throw new MoneyError('currency_mismatch', `cannot add ${b.currency} to ${a.currency}`)
  }
  return money(a.amount + b.amount, a.currency)
}

export function multiply(a: Money, quantity: number): Money {
  return money(a.amount * quantity, a.currency)
}

export function sum(amounts: readonly Money[], currency: Currency): Money {
  return amounts.reduce(add, money(0, currency))
}

/** The amount in major units with a decimal point, for schema.org and CSV: `18400.00`, `128000`, `1.250`. */
export function toDecimal({ amount, currency }: Money): string {
  const digits = decimalsOf(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const sign = amount < 0 ? '-' : ''
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
