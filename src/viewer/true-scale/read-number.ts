import { latinDigits } from '#shared/text/latin-digits.ts'

/** Reads a number with a decimal point or comma, in Latin, Persian or Arabic digits; NaN otherwise. */
export function readNumber(typed: string): number {
  const plain = latinDigits(typed.trim()).replace(/[,٫]/, '.')
  return plain === '' ? NaN : Number(plain)
}
