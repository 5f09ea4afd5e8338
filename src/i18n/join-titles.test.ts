import { expect, test } from 'vitest'
import { joinTitles } from './join-titles.ts'

test.each([
  [['Rose gold', 'Tan calf'], 'Rose gold, tan calf'],
  [['طلای سرخ', 'چرم حنایی'], 'طلای سرخ، چرم حنایی'],
  [[], ''],
])('the chosen titles %j are joined with the comma of their language: %s', (titles, phrase) => {
  expect(joinTitles(titles)).toBe(phrase)
})
