const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The graphemes of a text, each with its accents and joiners. */
export function graphemesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** Invisible characters that affect others: direction marks, isolates, and the joiners of Persian and Hindi. */
export const invisibleFormatCharacters = /[\u061c\u200c-\u200f\u2066-\u2069]/g

/** Whether a grapheme has only such characters: it is kept but not counted. */
export function isInvisibleFormatCharacter(grapheme: string): boolean {
  return grapheme.replace(invisibleFormatCharacters, '') === ''
}

/** Removes characters that are invisible and have no effect: soft hyphens, zero-width spaces and similar. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g, '')
}

/** Normalizes a text: NFC, trimmed, runs of spaces replaced by one. Line breaks are kept. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}
