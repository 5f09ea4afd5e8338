/** ISO 4217 codes the house trades in; every one of them has two decimals. */
export const currencies = ['EUR', 'GBP', 'USD', 'AED'] as const
export type Currency = (typeof currencies)[number]

/** An amount in integer minor units (cents, pence, fils), never a float. */
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

/** Builds an amount in minor units; refuses anything that is not a safe integer. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount)) {
    throw new MoneyError('not_an_integer', `${amount} is not an integer number of minor units`)
  }
  // Nothing times minus something is -0, which prints as “-€0”.
  return { amount: amount + 0, currency }
}

/** Adds amounts of one currency; refuses to mix currencies. */
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
