const THREE_MINUTES = 180_000

interface TestAccount {
  settles: 'succeeds_later' | 'fails_later'
  /** Milliseconds added to `settleAfterMs`. */
  extraMs: number
}

const soon = (settles: TestAccount['settles']): TestAccount => ({ settles, extraMs: 0 })
const late = (settles: TestAccount['settles']): TestAccount => ({ settles, extraMs: THREE_MINUTES })

/** Stripe's public test accounts for SEPA Direct Debit (stripe.com/docs/payments/sepa-debit). */
const TEST_IBANS: { [iban: string]: TestAccount } = {
  AT611904300234573201: soon('succeeds_later'),
  AT321904300235473204: late('succeeds_later'),
  AT861904300235473202: soon('fails_later'),
  AT051904300235473205: late('fails_later'),
  DE89370400440532013000: soon('succeeds_later'),
  DE08370400440532013003: late('succeeds_later'),
  DE62370400440532013001: soon('fails_later'),
  DE78370400440532013004: late('fails_later'),
  FR1420041010050500013M02606: soon('succeeds_later'),
  FR3020041010050500013M02609: late('succeeds_later'),
  FR8420041010050500013M02607: soon('fails_later'),
  FR7920041010050500013M02600: late('fails_later'),
}

export function testIban(iban: string): TestAccount | undefined {
  return TEST_IBANS[iban]
}

/** ISO 13616: country, two check digits, and a remainder of 1 when the number is divided by 97. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const rearranged = iban.slice(4) + iban.slice(0, 4)
  const digits = rearranged.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return BigInt(digits) % 97n === 1n
}
