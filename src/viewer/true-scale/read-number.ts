import { latinDigits } from '#shared/text/latin-digits.ts'

/** A number as it may be typed here: with a comma, and in Persian or Arabic figures. */
export function readNumber(typed: string): number {
  const plain = latinDigits(typed.trim()).replace(/[,٫]/, '.')
  return plain === '' ? NaN : Number(plain)
}
