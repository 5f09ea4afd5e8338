const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Text as a reader counts it: one entry a sign, accents, joiners and all. */
export function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** Text in one spelling: composed, without blanks at its ends, one blank where there were several. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}
