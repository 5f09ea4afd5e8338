const thin = '\u202f'
const hard = '\u00a0'

/**
 * French wants a fine unbreakable space before ; : ! ? and inside guillemets, between the thousands of a
 * number, and a hard one before a unit. The sources are typed with ordinary spaces and set here.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;:!?»])/g, `${thin}$1`)
    .replace(/« /g, `«${thin}`)
    .replace(/(\d) (\d{3})(?!\d)/g, `$1${thin}$2`)
    .replace(/(\d) (€|%|‰|mm|cm|m|km|g|kg|ml|h)(?![\p{L}\d])/gu, `$1${hard}$2`)
    .replace(/(\d) h (\d)/g, `$1${hard}h${hard}$2`)
}
