/** Digit zero of the scripts whose keyboards our visitors have: Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = zeros.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? digit : String(code - zero)
}

/** Writes every digit as 0 to 9, whatever keyboard it came from (۱۲۳, ١٢٣, １２３); everything else stays. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, latinDigit)
}

/** Marks that set the direction of text and are not seen; copying a number out of a Persian page brings them along. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A code as it is meant: a reference, a number, a date, a postcode. Digits are Latin, full-width letters and signs too
 * (NFKC), direction marks and the blanks at both ends are gone.
 */
export function plainCode(text: string): string {
  return latinDigits(text.normalize('NFKC')).replace(directionMarks, '').trim()
}
