import { toNumeral } from './numeral.ts'
import { places } from './places.ts'
import type { PlannedProduct } from './plan.ts'
import { createRandom, pick } from './random.ts'
import type { SeedDocument } from './seed-documents.ts'
import { storyHeadings, storyLeads, storyParagraphs, storyTitles } from './sentences.ts'
import { fill, line, reference, slug, text, toSlug, type Words } from './words.ts'

const idOf = (number: number) => `grown-story-${String(number).padStart(6, '0')}`

const block = (key: string, style: 'h2' | 'normal', words: string) => ({
  _key: key,
  _type: 'block',
  style,
  markDefs: [],
  children: [{ _key: `${key}-words`, _type: 'span', text: words, marks: [] }],
})

/** A story with four chapters, the picture of a seed story, and two products at the end. */
export function writeStory(
  number: number,
  count: number,
  products: readonly PlannedProduct[],
  donors: readonly SeedDocument[],
  seed: number,
): SeedDocument {
  const random = createRandom(seed * 2_000_003 + number)
  const place = places[number % places.length] ?? places[0]
  const round = Math.floor(number / (places.length * storyTitles.length)) + 1
  const form = storyTitles[Math.floor(number / places.length) % storyTitles.length] ?? storyTitles[0]
  if (!place || !form) throw new Error('The list of places or of titles is empty.')
  const values = { place: { ...place.name, fr: place.of } }
  const suffix = round > 1 ? ` ${toNumeral(round)}` : ''
  const filled = fill(form, values)
  const title = { en: filled.en + suffix, fr: filled.fr + suffix, fa: filled.fa + suffix }
  const order = storyParagraphs.map((words) => ({ words, at: random() })).toSorted((a, b) => a.at - b.at)
  const body = (language: keyof Words) =>
    storyHeadings.flatMap((heading, chapter) => [
      block(`chapter-${chapter}`, 'h2', heading[language]),
      ...order
        .slice(chapter * 2, chapter * 2 + 2)
        .map(({ words }, index) =>
          block(`words-${chapter}-${index}`, 'normal', fill(words, values)[language]),
        ),
    ])
  const donor = pick(donors, random)
  const shown = [products[(number * 7) % products.length], products[(number * 13 + 5) % products.length]]
  const day = Temporal.PlainDate.from('2026-06-01').subtract({ days: number * 2 })
  return {
    _id: idOf(number),
    _type: 'story',
    title: line(title),
    slug: slug(toSlug(title.en)),
    sentence: text(pick(storyLeads, random)),
    author: donor['author'],
    role: donor['role'],
    publishedOn: day.toString(),
    picture: donor['picture'],
    drawing: donor['drawing'],
    body: { _type: 'localeBlocks', en: body('en'), fr: body('fr'), fa: body('fa') },
    products: [...new Set(shown.flatMap((product) => (product ? [product.id] : [])))].map(reference),
    next: { _type: 'reference', _ref: idOf((number + 1) % count), _weak: true },
  }
}
