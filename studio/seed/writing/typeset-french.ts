/** U+202F, narrow no-break space; U+00A0, no-break space. */
const thin = '\u202f'
const hard = '\u00a0'

/**
 * Sets French spaces: narrow no-break spaces before ; : ! ?, inside guillemets and between thousands, and a no-break
 * space before a unit. The sources are typed with ordinary spaces.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;:!?»])/g, `${thin}$1`)
    .replace(/« /g, `«${thin}`)
    .replace(/(\d) (\d{3})(?!\d)/g, `$1${thin}$2`)
    .replace(/(\d) (€|%|‰|mm|cm|m|km|g|kg|ml|h)(?![\p{L}\d])/gu, `$1${hard}$2`)
    .replace(/(\d) h (\d)/g, `$1${hard}h${hard}$2`)
}
