import { expect, test } from 'vitest'
import { documents } from './source/documents.ts'
import { visit } from './assemble/find-faults.ts'

interface Words {
  path: string
  language: 'en' | 'fr' | 'fa'
  text: string
}

const languages = ['en', 'fr', 'fa'] as const
const prose = new Set(['text', 'title', 'cite'])

/** Every text that a customer can read, with its language. */
function collectWords(): Words[] {
  const found: Words[] = []
  const add = (path: string, language: Words['language'], text: string) =>
    found.push({ path, language, text })
  for (const document of documents) {
    visit(document, document._id, (value, path) => {
      if (!String(value['_type']).startsWith('locale')) return
      for (const language of languages) {
        const words = value[language]
        if (typeof words === 'string') add(path, language, words)
        else {
          visit(words, `${path}.${language}`, (inner, at) => {
            if (String(inner['_type']).startsWith('locale')) return
            for (const [name, text] of Object.entries(inner)) {
              if (prose.has(name) && typeof text === 'string') add(at, language, text)
            }
          })
        }
      }
    })
  }
  return found
}

const words = collectWords()
const inLanguage = (language: Words['language']) => words.filter((each) => each.language === language)
const findings = (texts: Words[], pattern: RegExp) =>
  texts
    .filter(({ text }) => pattern.test(text))
    .map(({ path, text }) => `${path}: ${text.match(pattern)?.[0] ?? ''}`)

test('more than 1500 texts are checked', () => expect(words.length).toBeGreaterThan(1500))

test('every title, sentence, label and caption has three languages', () => {
  for (const document of documents) {
    visit(document, document._id, (value, path) => {
      if (value['_type'] !== 'localeString' && value['_type'] !== 'localeText') return
      for (const language of languages)
        expect(String(value[language] ?? '').trim(), `${path}.${language}`).not.toBe('')
    })
  }
})

test('no text has an exclamation mark', () => expect(findings(words, /[!！]/)).toEqual([]))

test('no text is filler', () => expect(findings(words, /lorem|ipsum|todo|xxx/i)).toEqual([]))

test('no text has advertising words', () => {
  const boasts =
    /\b(?:exclusive|exquisite|timeless|iconic|luxur\w+|unparalleled|world-class|exclusi\w+|luxe|luxueu\w+|intemporel\w*|prestigieu\w+)\b/i
  expect(findings(words, boasts)).toEqual([])
})

test('apostrophes and quotation marks are typographic', () => expect(findings(words, /['"]/)).toEqual([]))

test('French has narrow no-break spaces before punctuation', () => {
  const french = inLanguage('fr')
  expect(findings(french, /[^\u202f\s;:!?][;!?»]/)).toEqual([])
  expect(findings(french, /[^\u202f\d\s]:(?!\/\/)/)).toEqual([])
  expect(findings(french, /[\u0020\u00a0][;:!?»]/)).toEqual([])
  expect(findings(french, /«[^\u202f]/)).toEqual([])
})

test('Persian has Persian letters, not Arabic ones', () => expect(findings(inLanguage('fa'), /[يكىةﻻ]/)).toEqual([]))

test('Persian joins prefixes and endings by a zero-width non-joiner', () => {
  const persian = inLanguage('fa')
  expect(findings(persian, /(?:^|[\s«(])ن?می [آ-ی]/)).toEqual([])
  expect(findings(persian, /[آ-یٔ] ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?(?=[\s.،؛:»)]|$)/)).toEqual([])
})

test('Persian numbers have Persian digits', () => {
  // Telephone numbers, email addresses and the names of laws keep Latin characters.
  const kept = /\+\d[\d ]+\d|\S+@\S+|CNIL|WCAG/g
  const persian = inLanguage('fa').map((each) => ({ ...each, text: each.text.replaceAll(kept, '') }))
  expect(findings(persian, /[0-9٠-٩%]/)).toEqual([])
})

test('SEO descriptions have at most 160 characters', () => {
  for (const document of documents) {
    const description = (document['seo'] as { description?: Record<string, string> } | undefined)?.description
    for (const language of languages) {
      expect(description?.[language]?.length ?? 0, `${document._id} ${language}`).toBeLessThanOrEqual(160)
    }
  }
})
