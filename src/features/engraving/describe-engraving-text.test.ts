import { expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { describeEngravingText } from './describe-engraving-text.ts'
import { engravingMessages } from './messages/index.ts'

const words = engravingMessages(locales.en)
const lid = {
  rule: { maxLength: 12, alphabets: ['latin', 'persian', 'numerals'] as const },
  words,
  place: 'the lid',
  face: words.faces.italic,
  language: 'en',
}
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

test('a valid line is described as it will be engraved', () => {
  const { sentence, isRefused, cut } = describeEngravingText('  Until  dawn', lid)
  expect([bare(sentence), isRefused, cut]).toEqual([
    '“Until dawn”, the lid, in italic letters',
    false,
    'Until dawn',
  ])
})

test('an empty line is not refused', () => {
  expect(describeEngravingText(' ', lid)).toEqual({ sentence: words.empty, isRefused: false, cut: '' })
})

test.each([
  ['Until the morning', 'There is room for 12 letters; this has 17.'],
  ['I ♥ NY', 'The graver cannot cut this: ♥ (a picture).'],
])('a line is refused with the reason and not drawn: %j', (text, reason) => {
  const { sentence, isRefused, cut } = describeEngravingText(text, lid)
  expect([bare(sentence), isRefused, cut]).toEqual([reason, true, ''])
})
