import { block, type TextBlock } from './blocks.ts'
import { type Picture, picture } from './picture.ts'
import { reference } from './reference.ts'
import type { LocaleString } from './locale-string.ts'

/** Paragraphs, separated by an empty line. */
export function text(words: string): TextBlock[] {
  return words
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => block(paragraph.replace(/\s*\n\s*/g, ' ').trim()))
}

/** A heading, which starts a chapter of the story. */
export function chapter(title: string): TextBlock {
  return block(title, 'h2')
}

/** A margin note beside the paragraph that follows it. */
export function marginNote(words: string) {
  return { _type: 'marginNote', text: words }
}

/** A quotation; `cite` names the speaker. */
export function pullQuote(words: string, cite?: string) {
  return { _type: 'pullQuote', text: words, ...(cite !== undefined && { cite }) }
}

export function plate(layout: 'full' | 'wide', picture: Picture) {
  return { _type: 'plate', picture, layout }
}

/** Two pictures side by side. */
export function diptych(picture: Picture, secondPicture: Picture) {
  return { _type: 'plate', picture, layout: 'diptych', secondPicture }
}

/** A timeline; object keys that are integers are already in ascending order. */
export function timeline(title: string, entries: Record<number, string>) {
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

export function beforeAndAfter(before: Picture, beforeLabel: string, after: Picture, afterLabel: string) {
  return { _type: 'beforeAfter', before, after, beforeLabel, afterLabel }
}

/** A picture with points, each at a percentage of the width and the height. */
export function spottedPicture(picture: Picture, ...spots: [x: number, y: number, title: string, words: string][]) {
  return {
    _type: 'spottedPicture',
    picture,
    spots: spots.map(([x, y, title, words]) => ({ _type: 'spot', title, text: words, x, y })),
  }
}

/** A film in studio/seed/files with its captions; its poster is the atelier's still of it. */
export function film(name: string, title: string, still: LocaleString, transcript: string) {
  const file = (ending: string) => ({ _type: 'file', _sanityAsset: `file@file://./files/${name}.${ending}` })
  return {
    _type: 'film',
    title,
    file: file('mp4'),
    still: picture(`film-${name}`, { alt: still }),
    captions: ['en', 'fr', 'fa'].map((language) => ({
      _type: 'filmCaptions',
      language,
      file: file(`${language}.vtt`),
    })),
    transcript,
  }
}

/** A product card beside the text. */
export function productInText(name: string, note: string) {
  return { _type: 'pieceInText', product: reference(`product-${name}`), note }
}

/** A product that the reader can turn. */
export function scene(name: string, caption: string) {
  return { _type: 'scene', product: reference(`product-${name}`), caption }
}

export function madeBy(maker: string) {
  return { _type: 'madeBy', maker: reference(`maker-${maker}`) }
}
