const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Text as a reader counts it: one entry a sign, accents, joiners and all. */
export function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** Signs that guide letters around them and are not drawn: marks of direction, isolates, the joiners of Persian and Hindi. */
export const guides = /[\u061c\u200c-\u200f\u2066-\u2069]/g

/** Whether a sign, as a reader counts, is nothing but guides: it is kept, and counts for nothing. */
export function isGuide(sign: string): boolean {
  return sign.replace(guides, '') === ''
}

/** Text without what is neither seen nor means anything: soft hyphens, zero-width blanks and their like. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g, '')
}

/** Text in one spelling: composed, without blanks at its ends, one blank where there were several. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}
