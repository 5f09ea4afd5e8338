/** The digit zero of each supported script: Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = zeros.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? digit : String(code - zero)
}

/** Converts the digits of other scripts (۱۲۳, ١٢٣, １２３) to 0 to 9; everything else is unchanged. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, latinDigit)
}

/** Invisible direction marks, which are copied along with a number from a Persian page. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Normalizes a code (reference, number, date, postcode): NFKC, Latin digits, no direction marks, trimmed. */
export function plainCode(text: string): string {
  return latinDigits(text.normalize('NFKC')).replace(directionMarks, '').trim()
}
