import { block, type TextBlock } from './blocks.ts'
import type { Picture } from './picture.ts'

/** Paragraphs, parted by an empty line. */
export function text(words: string): TextBlock[] {
  return words
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => block(paragraph.replace(/\s*\n\s*/g, ' ').trim()))
}

export function chapter(title: string): TextBlock {
  return block(title, 'h2')
}

/** Stands beside the paragraph that follows it. */
export function note(words: string) {
  return { _type: 'marginNote', text: words }
}

export function pull(words: string, cite?: string) {
  return { _type: 'pullQuote', text: words, ...(cite !== undefined && { cite }) }
}

export function plate(layout: 'full' | 'wide', picture: Picture) {
  return { _type: 'plate', picture, layout }
}

export function pair(picture: Picture, secondPicture: Picture) {
  return { _type: 'plate', picture, layout: 'diptych', secondPicture }
}

export function years(title: string, entries: Record<number, string>) {
  return {
    _type: 'timeline',
    title,
    entries: Object.entries(entries).map(([year, words]) => ({
      _key: `year-${year}`,
      _type: 'timelineEntry',
      year: Number(year),
      text: words,
    })),
  }
}
