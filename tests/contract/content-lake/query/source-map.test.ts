// Content source maps, by which Presentation finds the field of a text.
import type { ContentSourceMap, SanityClient } from '@sanity/client'
import { stegaClean } from '@sanity/client/stega'
import { describe, expect } from 'vitest'
import { clientOf, test, token } from '../lake-fixture.ts'

const maker = { _id: 'maker', _type: 'maker', name: 'Hélène' }
const story = {
  _id: 'drafts.story',
  _type: 'story',
  title: 'The Rose Engine',
  slug: { _type: 'slug', current: 'rose-engine' },
  by: { _type: 'reference', _ref: 'maker' },
  body: [{ _key: 'b1', _type: 'block', children: [{ _key: 's1', _type: 'span', text: 'It turns.' }] }],
  tags: ['metal', 'The Rose Engine'],
}

const withStory = test.extend<{ reader: SanityClient }>({
  reader: async ({ client }, use) => {
    await client.create(maker)
    await client.create(story)
    await use(client.withConfig({ perspective: 'drafts' }))
  },
})

/** The source of each text of a result, as `document path`. */
async function sourcesOf(client: SanityClient, query: string, params = {}): Promise<Record<string, string>> {
  const response = await client.fetch<unknown>(query, params, {
    filterResponse: false,
    resultSourceMap: 'withKeyArraySelector',
  })
  const { documents, paths, mappings } = response.resultSourceMap as ContentSourceMap
  return Object.fromEntries(
    Object.entries(mappings).map(([place, mapping]) => {
      if (mapping.source.type !== 'documentValue') throw new Error(`${place} has no document as its source.`)
      return [place, `${documents[mapping.source.document]?._id} ${paths[mapping.source.path]}`]
    }),
  )
}

describe('a source map', () => {
  withStory(
    'names document and path of each text, through projections and references',
    async ({ reader }) => {
      const query =
        '*[_type == "story" && slug.current == $slug][0]{"heading": title, "by": by->name, body, _id}'
      expect(await sourcesOf(reader, query, { slug: 'rose-engine' })).toEqual({
        "$['heading']": "drafts.story $['title']",
        "$['by']": "maker $['name']",
        "$['body'][0]['children'][0]['text']":
          "drafts.story $['body'][?(@._key=='b1')]['children'][?(@._key=='s1')]['text']",
      })
    },
  )

  withStory('follows a text through coalesce, select and flattened lists', async ({ reader }) => {
    const query = `*[_type == "story"]{
      "a": coalesce(missing, title),
      "b": select(defined(by) => by->name, title),
      "c": body[].children[].text
    }`
    expect(await sourcesOf(reader, query)).toEqual({
      "$[0]['a']": "drafts.story $['title']",
      "$[0]['b']": "maker $['name']",
      "$[0]['c'][0]": "drafts.story $['body'][?(@._key=='b1')]['children'][?(@._key=='s1')]['text']",
    })
  })

  withStory('does not change the result and leaves out computed values', async ({ reader }) => {
    const query =
      '*[_type == "story" && title == "The Rose Engine"]{title, "joined": title + "!", "upper": upper(title), "n": 1}'
    const plain = await reader.fetch<unknown>(query)
    const mapped = await reader.fetch<unknown>(query, {}, { filterResponse: false, resultSourceMap: true })
    expect(mapped.result).toEqual(plain)
    expect(await sourcesOf(reader, query)).toEqual({})
    expect(await sourcesOf(reader, '*[_type == "story"]{title, "joined": title + "!"}')).toEqual({
      "$[0]['title']": "drafts.story $['title']",
    })
  })

  withStory('is what the client encodes in the texts as stega', async ({ url, reader }) => {
    const overlaid = clientOf(url, {
      token,
      perspective: 'drafts',
      stega: { enabled: true, studioUrl: '/studio' },
    })
    const query = '*[_type == "story"][0]{title, "slug": slug.current}'
    const plain = await reader.fetch<{ title: string }>(query)
    const hidden = await overlaid.fetch<{ title: string }>(query)
    expect(hidden.title.length).toBeGreaterThan(plain.title.length)
    expect(stegaClean(hidden)).toEqual(plain)
  })
})
