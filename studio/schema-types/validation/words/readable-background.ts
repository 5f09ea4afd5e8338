/** The two text colors of the storefront, dark and light. */
const ink = '#14161b'
const bone = '#ede8de'
/** WCAG 2.2, 1.4.3: the minimum contrast of text that is not large. */
const minContrast = 4.5

/** The relative luminance of a color by WCAG, from 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colors: 1 when equal, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** A background color must have enough contrast with the dark or the light text color. */
export function readableBackground(ground: string | undefined): true | string {
  if (ground === undefined) return true
  if (!/^#[0-9a-f]{6}$/.test(ground)) return 'Write the colour as six small letters and digits: #1f2a24.'
  const best = Math.max(contrast(ground, ink), contrast(ground, bone))
  return (
    best >= minContrast ||
    `Neither ink nor bone is read easily on it: ${best.toFixed(1)} to 1, where 4.5 is the least. Choose a darker or a paler one.`
  )
}
