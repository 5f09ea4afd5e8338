import type { StoryPart, TextBlock } from './compose-story.ts'

export interface ChapterLink {
  readonly id: string
  readonly title: string
}

export const plainText = ({ children = [] }: Pick<TextBlock, 'children'>): string =>
  children.map(({ text = '' }) => text).join('')

/** The fragment id of a chapter: its title in lower case, without accents, with hyphens. */
export function chapterId(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The chapters of a story that have a title. */
export function chaptersOf(parts: readonly StoryPart[]): readonly ChapterLink[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'text' || !part.writing.heading) return []
    const title = plainText(part.writing.heading)
    return [{ id: chapterId(title), title }]
  })
}
