/** A number as it may be typed here: with a comma, and in Persian or Arabic figures. */
export function readNumber(typed: string): number {
  const plain = typed
    .trim()
    .replace(/[۰-۹]/g, (figure) => String(figure.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x0660))
    .replace(/[,٫]/, '.')
  return plain === '' ? NaN : Number(plain)
}
