import { describe, expect, test } from 'vitest'
import { type Loose, ofType } from './read-seed.ts'
import { countWords } from './writing/count-words.ts'

describe('the stories', () => {
  const stories = ofType('story')

  test.each(stories.map((story) => [story._id, story] as const))('%s has 600 to 1200 words', (_id, story) => {
    const { en } = story['body'] as { en: unknown[] }
    const words = countWords(en)
    expect(words).toBeGreaterThanOrEqual(600)
    expect(words).toBeLessThanOrEqual(1200)
  })

  test('are six, and their next links form one loop through all of them', () => {
    expect(stories).toHaveLength(6)
    const next = new Map(stories.map((story) => [story._id, (story['next'] as { _ref: string })._ref]))
    const walk = ['story-rose-engine']
    for (let at = next.get('story-rose-engine'); at !== 'story-rose-engine'; at = next.get(at ?? '')) {
      walk.push(String(at))
      expect(walk.length).toBeLessThanOrEqual(6)
    }
    expect(new Set(walk).size).toBe(6)
  })

  test('have a plate, a margin note, a quotation and a chronological timeline in every language', () => {
    for (const story of stories) {
      const { _type, ...bodies } = story['body'] as { _type: string } & Record<string, Loose[]>
      expect(_type).toBe('localeBlocks')
      for (const [language, body] of Object.entries(bodies)) {
        const types = new Set(body.map((each) => each['_type']))
        const wanted = ['plate', 'marginNote', 'pullQuote', 'timeline']
        expect([...types], `${story._id} ${language}`).toEqual(expect.arrayContaining(wanted))
        const timeline = body.find((each) => each['_type'] === 'timeline')?.['entries'] as { year: number }[]
        const years = timeline.map(({ year }) => year)
        expect(years).toEqual(years.toSorted((a, b) => a - b))
      }
    }
  })
})
