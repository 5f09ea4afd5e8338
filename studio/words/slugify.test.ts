import { expect, test } from 'vitest'
import { slugShape } from '../schema-types/validation/address/slug-shape.ts'
import { slugify } from './slugify.ts'

test.each([
  ["L'heure d'été", 'l-heure-d-ete'],
  ['L’heure d’été', 'l-heure-d-ete'],
  ['Jusqu’au quai, aujourd’hui', 'jusqu-au-quai-aujourdhui'],
  ['The Maker’s Hand', 'the-makers-hand'],
  ['O’Brien & Fils, 1912', 'obrien-fils-1912'],
  ['Carré « Tour à guillocher »', 'carre-tour-a-guillocher'],
  ['Œuvre, cœur, Straße, Øre, Łódź', 'oeuvre-coeur-strasse-ore-lodz'],
  ['  Night – Train  ', 'night-train'],
  ['قطار شب', ''],
  ['', ''],
])('the slug of “%s” is “%s”', (words, slug) => {
  expect(slugify(words)).toBe(slug)
  if (slug !== '') expect(slugShape({ current: slug })).toBe(true)
})

test('a long title is cut after a word, to no more than 96 characters', () => {
  const slug = slugify('the ribbon that is undone '.repeat(6))
  expect(slug).toMatch(/-(?:the|ribbon|that|is|undone)$/)
  expect(slug.length).toBeLessThanOrEqual(96)
  expect(slugify('a'.repeat(120))).toHaveLength(96)
})
