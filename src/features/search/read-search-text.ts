/** Characters; longer than any product or story title. */
const maxSearchLength = 100

/** The search words of a URL, NFC normalized, with single spaces, cut to the limit. */
export function readSearchText(parameters: URLSearchParams): { words: string; isTooLong: boolean } {
  const typed = (parameters.get('q') ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const isTooLong = [...typed].length > maxSearchLength
  return { words: isTooLong ? [...typed].slice(0, maxSearchLength).join('') : typed, isTooLong }
}
