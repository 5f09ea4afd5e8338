/** Longer than any name in the house, and shorter than what a machine would send. */
const longestSearch = 100

/** What is looked for, as typed but for the spaces around it. */
export function readWords(parameters: URLSearchParams): { words: string; isTooLong: boolean } {
  const typed = (parameters.get('q') ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const isTooLong = [...typed].length > longestSearch
  return { words: isTooLong ? [...typed].slice(0, longestSearch).join('') : typed, isTooLong }
}
