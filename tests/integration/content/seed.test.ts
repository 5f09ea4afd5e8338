import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getFallbackLocaleSource } from '@sanity/validation/_internal'
import { createSchema, type SanityDocument, validateDocument } from 'sanity'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SitemapFolder } from '#content/content.ts'
import { localeCodes, locales } from '#i18n/locales.ts'
import { schemaTypes } from '../../../studio/schema-types/index.ts'
import { openLake, type OpenLake } from './small-house/content-fixture.ts'

const seedFolder = join(import.meta.dirname, '../../../studio/seed')
const ids = readFileSync(join(seedFolder, 'data.ndjson'), 'utf8')
  .split('\n')
  .filter((row) => row !== '')
  .map((row) => (JSON.parse(row) as { _id: string })._id)

let lake: OpenLake
beforeAll(async () => {
  lake = await openLake({ seedFolder })
}, 240_000)
afterAll(() => lake.close())

describe('the demo house', () => {
  const schema = createSchema({ name: 'house', types: schemaTypes })

  const remarksOn = async (document: SanityDocument, of: 'error' | 'warning'): Promise<string[]> => {
    const workspace = { schema, getClient: () => lake.editor, i18n: getFallbackLocaleSource() }
    // As the Studio asks: for a command line, the validator turns every rule of an object into a warning.
    const markers = await validateDocument({ document, workspace, environment: 'studio' })
    return markers
      .filter(({ level }) => level === of)
      .map(
        ({ path, message }) =>
          `${path.map((part) => (typeof part === 'object' ? JSON.stringify(part) : part)).join('.')}: ${message}`,
      )
  }

  // The Studio's own validator, with every rule of ours: what an editor would be stopped by, the seed is stopped by.
  test.each(ids)('%s is a document an editor could publish', async (id) => {
    const document = (await lake.editor.getDocument(id)) as SanityDocument
    expect(await remarksOn(document, 'error')).toEqual([])
  })

  test('a picture without words, or words without a picture, stop an editor; a dull word only warns', async () => {
    const story = (await lake.editor.getDocument('story-the-ribbon')) as SanityDocument & {
      picture: { alt?: object }
      body: { en: object[] }
    }
    const line = (words: string) => ({ _type: 'localeText', en: words, fr: words })
    const dull = {
      ...story,
      sentence: line('An iconic ribbon.'),
      body: {
        ...story.body,
        en: [{ _type: 'block', _key: 'dull', children: [{ _type: 'span', text: 'Buy now!' }] }],
      },
    }
    expect(await remarksOn(dull, 'error')).toEqual([])
    expect(await remarksOn(dull, 'warning')).toEqual([
      expect.stringMatching(/^sentence\.en: “iconic”/),
      expect.stringMatching(/^sentence\.fr: “iconic”/),
      expect.stringMatching(/^body\.en\.\{"_key":"dull"\}: The house does not raise its voice/),
    ])
    const { alt, ...unseen } = story.picture
    expect(await remarksOn({ ...story, picture: unseen }, 'error')).toEqual([
      'picture.alt: Required',
      'picture.alt.en: Required',
    ])
    expect(await remarksOn({ ...story, picture: { _type: 'picture', alt } }, 'error')).toEqual([
      'picture.alt: Choose the picture too: its words alone show nothing.',
    ])
  })

  test.each(localeCodes)('can be read whole in %s', async (code) => {
    const locale = locales[code]
    const { content } = lake
    const slugsIn = async (folder: SitemapFolder) =>
      (await content.sitemapFile(folder, 1)).data.map(({ slug }) => slug ?? '')
    expect(await content.house(locale)).not.toBeNull()
    expect(await content.home(locale)).not.toBeNull()
    for (const slug of await slugsIn('products')) {
      const product = await content.product(slug, locale)
      expect(product?.data.variants.every(({ price }) => price?.currency === locale.currency)).toBe(true)
    }
    for (const slug of await slugsIn('collections'))
      expect(await content.collection(slug, locale)).not.toBeNull()
    for (const slug of await slugsIn('stories')) expect(await content.story(slug, locale)).not.toBeNull()
    for (const slug of await slugsIn('boutiques')) expect(await content.boutique(slug, locale)).not.toBeNull()
    for (const slug of await slugsIn('policies')) expect(await content.policy(slug, locale)).not.toBeNull()
  })
})
