import { block, type TextBlock } from './blocks.ts'
import { typesetFrench } from './typeset-french.ts'

/** Portable Text in three languages. */
export interface LocaleBlocks {
  _type: 'localeBlocks'
  en: object[]
  fr?: object[]
  fa?: object[]
}

/**
 * Parses long text: paragraphs separated by an empty line, `## ` before a heading, `- ` before each line of a list.
 */
export function prose(en: string, fr: string, fa: string): LocaleBlocks {
  return { _type: 'localeBlocks', en: paragraphs(en), fr: paragraphs(typesetFrench(fr)), fa: paragraphs(fa) }
}

function paragraphs(text: string): TextBlock[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((part) => {
      const lines = part.split('\n').map((line) => line.trim())
      if (lines.every((line) => line.startsWith('- '))) {
        return lines.map((line): TextBlock => ({ ...block(line.slice(2)), listItem: 'bullet', level: 1 }))
      }
      const joined = lines.join(' ')
      return joined.startsWith('## ') ? [block(joined.slice(3), 'h2')] : [block(joined)]
    })
}
