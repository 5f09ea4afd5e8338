/** A number in Persian digits. */
export function toPersianDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x06f0 + Number(digit)))
}
